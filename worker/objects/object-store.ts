/** Where published snapshots are kept: R2 at Cloudflare, a folder when self-hosted. */
export interface ObjectStore {
  /** null when there is nothing under that key. */
  read(key: string): Promise<Uint8Array | null>;
  /** Whole or not at all; replaces what was there. */
  write(key: string, bytes: Uint8Array): Promise<void>;
}
