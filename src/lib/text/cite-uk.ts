// Слова блоку «цитувати» українською: ті самі ключі, що й у cite-en.ts.
import type { citeEn } from './cite-en.ts';

export const citeUk: typeof citeEn = {
  heading: 'Цитувати цю сторінку',
  permalink: 'Адреса',
  sentence: 'Словами',
  inRecord: (title) => `у досьє «${title}»`,
  ends: (date) => `записи закінчуються ${date}`,
  edition: (edition) => `видання ${edition}`,
  frozen: 'Незмінна копія:',
  thisPage: 'Ця сторінка',
  source: 'Саме джерело',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  copy: 'Копіювати',
  copied: 'Скопійовано',
  copyWhat: (what) => `: ${what}`,
  paths: (site) => `Адреси в ‹ › — шляхи після ${site}`,
  feed: 'Стрічка змін'
};
