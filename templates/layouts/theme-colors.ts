// The paper's colours of tokens.css, for the browser's own bars.

export const themeColors = { light: '#ffffff', dark: '#14161a' };
