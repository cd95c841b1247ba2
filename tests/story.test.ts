// The story of the built-in dossier, and the article whose points are checked.
import { describe, expect, it } from 'vitest';
import { openLedger } from '#lib/domain/ledger.ts';
import { parseDossier } from '#lib/dossier/parse-dossier.ts';
import { readDossierFiles } from '#lib/dossier/read-folder.ts';
import { coverage } from '#lib/domain/coverage.ts';
import { checkedPage, checkedSource, paragraphsOf } from '#routes/story-pages/checked-page.ts';
import { storyPage, viewOfChapter } from '#routes/story-pages/story-page.ts';
import { builtInLedger } from './built-in-dossier.ts';

const ledger = builtInLedger();
const chapters = ledger.dossier.story!.chapters;
const small = openLedger(parseDossier(readDossierFiles('tests/fixtures/harbour')).dossier!);

/** The statements of the article, as the record's editors listed them: paragraph and records. */
const STATEMENTS: readonly (readonly [number, string])[] = [
  [1, 'claim-guarantee-credibility'], [2, 'claim-ukraine-fears-trade'], [3, 'ukrainian-shuttle-diplomacy claim-own-army-best-hope'],
  [4, 'claim-us-no-troops trump-air-remark claim-europe-not-die'], [5, 'claim-better-army'], [6, 'claim-gaza-israel-model claim-steel-porcupine'],
  [7, 'claim-loss-porcupine'], [8, 'plan28-recognition plan28-donetsk-withdrawal claim-donbas-easier plan28-force-cap claim-one-sided-cap'],
  [9, 'zelensky-compromises'], [10, 'plan28-no-nato plan28-no-nato-troops plan28-jets-poland doubt-seed-trainers doubt-seed-jets'],
  [11, 'plan28-us-guarantee claim-vague-guarantee'], [12, 'plan28-compensation claim-compensation loss-limits'],
  [13, 'claim-no-assurance-putin-stops budapest-signing budapest-memorandum budapest-disarm-ukraine crimea-seizure full-invasion'],
  [14, 'loss-sovereignty'], [15, 'trump-air-remark us-air-support claim-trump-air rubio-guarantees-later rubio-later'],
  [16, 'claim-brussels-deterrent claim-next-us-government'], [17, 'claim-europe-half-hearted'],
  [18, 'coalition-plan-2025 claim-france-uk-lead doubt-coalition-plan-2025 claim-macron-force macron-rtl-2025 cow-reassurance-force cow-monitor'],
  [19, 'cow-deploy-uk cow-deploy-france claim-response-unclear'], [20, 'eu-official-no-answer'], [21, 'claim-elysee-order'], [22, 'claim-buffer'],
  [23, 'claim-pay-soldiers'], [24, 'safe-regulation-2025 safe-loans safe-ukraine-industry claim-safe-150'], [25, 'claim-too-slow claim-kuleba-emergency'],
  [26, 'eu-reparations-loan reparations-loan-debate claim-frozen-assets claim-needs-70-100'], [27, 'claim-war-fatigue'], [28, 'claim-awol-110k'],
  [29, 'claim-no-choice']
];

describe('the story', () => {
  it('has a source of the dossier for every statement, and its twin in Ukrainian', () => {
    expect(chapters.length).toBeGreaterThanOrEqual(10);
    const sentences = chapters.flatMap((chapter) => chapter.text);
    expect(sentences.filter((one) => one.cites.length === 0 || one.cites.some((cite) => !ledger.sources.has(cite.source)))).toEqual([]);
    const open = [...coverage(ledger.dossier, 'uk')].filter(([field]) => field.startsWith('story')).map(([field, { have, done }]) => [field, have - done]);
    expect(open).toEqual([['story.chapters.title', 0], ['story.chapters.text.say', 0]]);
  });
  it('asks for a day, a window and a focus that the explorer knows, chapter by chapter', () => {
    for (const chapter of chapters) {
      const view = viewOfChapter(ledger, chapter);
      expect({ at: view.at, from: view.from, to: view.to, focus: view.focus.join() }, chapter.id).toEqual({
        at: chapter.at, from: chapter.from, to: chapter.to, focus: chapter.focus ?? ''
      });
      expect(chapter.from! <= chapter.at! && chapter.at! <= chapter.to!, chapter.id).toBe(true);
    }
  });
  it('runs forward in time', () => {
    const days = chapters.map((chapter) => chapter.at!);
    expect(days).toEqual([...days].sort());
  });
  it('names a kept or broken promise only through the day’s summary, which leads to by whom', () => {
    const { summary } = storyPage(ledger, 'en').chapters.find((one) => one.id === 'chapter-crimea')!;
    expect(summary).toContainEqual({ text: 'see by whom, and who denies it', path: '?at=2014-03-18#promises' });
  });
  it('is empty, with nothing checked, where a dossier tells none', () => {
    expect(storyPage(small, 'en')).toMatchObject({ chapters: [], checked: false });
  });
});

describe('the article’s points, checked', () => {
  const page = checkedPage(ledger, 'en', checkedSource(ledger)!);
  const idsOf = (no: number): string[] => {
    const paragraph = page.paragraphs.find((one) => one.no === no)!;
    return [paragraph.says, paragraph.record, paragraph.differs, paragraph.others].flat().map((entry) => entry.id);
  };
  it('checkedSource finds the article without being told its id', () => {
    expect(checkedSource(ledger)).toBe('seed-article');
    expect(checkedSource(small)).toBeUndefined();
  });
  it.each(STATEMENTS)('has every record of paragraph %i', (no, records) => {
    expect(idsOf(no)).toEqual(expect.arrayContaining(records.split(' ')));
  });
  it('names the differences: 31 countries, a million soldiers, a veto, guarantees in 1994', () => {
    const differs = (no: number): string => page.paragraphs.find((one) => one.no === no)!.differs.map((entry) => entry.text).join(' ');
    expect(differs(18)).toMatch(/31 countries.*35/);
    expect(differs(8)).toMatch(/one million.*600,000.*800,000/);
    expect(differs(10)).toMatch(/veto.*trainers/);
    expect(differs(13)).toMatch(/assurances.*guarantees/);
  });
  it('paragraphsOf reads single places, lists and ranges', () => {
    expect(paragraphsOf('para. 8')).toEqual([8]);
    expect(paragraphsOf('paras. 4, 15')).toEqual([4, 15]);
    expect(paragraphsOf('paras. 8-12')).toEqual([8, 9, 10, 11, 12]);
    expect(paragraphsOf('preamble')).toEqual([]);
  });
});
