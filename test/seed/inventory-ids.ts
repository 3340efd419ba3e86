const words = (text: string) => text.trim().split(/\s+/);

/** The lines of the sources' inventory: what a snippet may say that it rests on. */
export const inventoryIds: ReadonlySet<string> = new Set([
  // Children: what a national authority recommends to municipalities.
  ...words(`
    A0a A0b A0c A0d A0e A0f A1-O A1-L A1-M A2-O A2-L A2-M A3-O A3-L A3-M A3-x A4-O A4-L A4-M A5-O A5-L A5-M A6-O
    A6-L A6-M A6-x A7-O A7-L A7-M A8-O A8-L A8-M A9-O A9-L A9-M A10-O A10-L A10-M A11-O A11-L A11-M A12-O A12-L
    A12-M A13-O A13-L A13-M A14-O A14-L A14-M A15-O A15-L A15-M
  `),
  // Adults: a model for noticing and preventing that has not been tried out.
  ...words(`
    B0a B0b B0c B0d B0e B1a B1b B1c B1d B1e B2a B2b B2c B2d B2e B3a B3b B3c B3d B3e B4a B4b B4c B4d B4e B5a B5b
    B5c B5d B6 B7
  `),
  // Adults: one municipality's plan.
  ...words(`
    C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11
  `),
  // Adults: an evaluation of three forums, with the parties' own recommendations.
  ...words(`
    D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 D11 D12 D13 D14 D15 D16 D17 D18 D19 D20 D21 D22 D23 D24 D25 D26 D27 D28 D29 D30
    D31 D32 D33 D34 D35 D36 D37 D38 D39 D40 D41 D42 D43 D44 D45 D46 D47 D48 D49 D50 D51 D52 D53 D54 D55 D56 D57
    D58 D59 D60 D61 D62 D63
  `),
]);
