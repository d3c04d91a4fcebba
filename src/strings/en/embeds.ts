// The words of pasted addresses in English.
import type { EmbedStrings } from '../embeds.ts';

export const embedStrings: EmbedStrings = {
  invitation: {
    video: (service) => `Watch on ${service}:`,
    sound: (service) => `Listen on ${service}:`,
    post: (service) => `See it on ${service}:`,
  },
};
