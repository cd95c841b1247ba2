import type { Work } from '#lib/exchange/bibliography.ts';
import type { LinkedData } from '#routes/linked-data.ts';

declare global {
  namespace App {
    interface Locals {
      lang: 'en' | 'uk';
      /** What the page says of itself in the words of schema.org. */
      linkedData?: LinkedData;
    }
    interface PageData {
      /** The source that the page is about. */
      citedSource?: Work;
    }
  }
}

