/* global SwaggerUIBundle */
SwaggerUIBundle({ url: "/openapi.json", dom_id: "#docs", deepLinking: false, supportedSubmitMethods: ["get", "post"] });
