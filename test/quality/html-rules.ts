// What html-validate asks of every page: all that it recommends, with the exceptions that have a reason.
import type { ConfigData } from 'html-validate';

export const validationRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Preact closes void elements with a slash, markdown-it does not: HTML allows both.
    'void-style': 'off',
    // A headline may have 300 characters, and the title says it in full.
    'long-title': 'off',
  },
};
