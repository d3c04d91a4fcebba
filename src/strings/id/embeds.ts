// The words of pasted addresses in Indonesian.
import type { EmbedStrings } from '../embeds.ts';

export const embedStrings: EmbedStrings = {
  invitation: {
    video: (service) => `Tonton di ${service}:`,
    sound: (service) => `Dengarkan di ${service}:`,
    post: (service) => `Lihat di ${service}:`,
  },
};
