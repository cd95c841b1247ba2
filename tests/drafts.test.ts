// The comparison of drafts on the invented dossier and on the built-in one.
import { describe, expect, it } from 'vitest';
import { openLedger } from '#lib/domain/ledger.ts';
import { compareDrafts } from '#lib/domain/compare-drafts.ts';
import { draftsWordsOf } from '#lib/text/drafts-words.ts';
import { settingOf } from '#routes/record-pages/parts.ts';
import { comparisonCsv, comparisonMarkdown } from '#routes/draft-pages/comparison-export.ts';
import { comparisonModel, firstCompared, oldestFirst } from '#routes/draft-pages/comparison-model.ts';
import { chains, draftsPage } from '#routes/draft-pages/drafts-page.ts';
import { askedOf, toDraftsQuery } from '#routes/draft-pages/drafts-query.ts';
import { parseDossier } from '#lib/dossier/parse-dossier.ts';
import { readDossierFiles } from '#lib/dossier/read-folder.ts';
import { builtInLedger } from './built-in-dossier.ts';

const small = openLedger(parseDossier(readDossierFiles('tests/fixtures/harbour')).dossier!);
const plans = settingOf(small, 'en');
const ledger = builtInLedger();
const en = settingOf(ledger, 'en');
const US = 'draft-us-28-point-plan';
const E3 = 'draft-e3-counter-proposal';
const EU = 'draft-european-24-points';

describe('comparisonModel', () => {
  it('sets the oldest draft first, whatever the order asked for, four at most and known ones alone', () => {
    expect(comparisonModel(plans, ['draft-plan-two', 'draft-plan-one']).drafts.map((one) => one.id)).toEqual(['draft-plan-one', 'draft-plan-two']);
    expect(oldestFirst(en, [...ledger.drafts.keys(), 'nothing'])).toHaveLength(4);
  });
  it('compares a number with one of the same unit, and says where there is none', () => {
    const garrison = comparisonModel(plans, ['draft-plan-one', 'draft-plan-two']).topics.find((one) => one.id === 'topic-garrison')!;
    expect(garrison.compares).toBe(true);
    expect(garrison.cells.map((cell) => cell.numbers[0])).toEqual([{ figure: '200', unit: 'soldiers', share: 1 }, { figure: '90', unit: 'soldiers', share: 0.45 }]);
    const cap = comparisonModel(en, [US, 'draft-geneva-revision', 'draft-plan-20-points']).topics.find((one) => one.id === 'force-cap')!;
    expect(cap.cells.map((cell) => cell.numbers.map((one) => one.figure))).toEqual([['600,000'], [null], ['800,000']]);
  });
  it('keeps commentary apart from the clause, and marks what is not confirmed', () => {
    const { topics } = comparisonModel(plans, ['draft-plan-one', 'draft-plan-two']);
    const clause = (topic: string) => topics.find((one) => one.id === topic)!.cells[1]!.clauses[0]!;
    expect(clause('topic-garrison')).toMatchObject({ text: 'A garrison of 90.', note: 'Our reading.', unconfirmed: false });
    expect(clause('topic-flag').unconfirmed).toBe(true);
  });
  it('says that drafts were agreed by nobody only where none of them ever was', () => {
    expect(comparisonModel(en, [US, E3]).agreed).toBe(false);
    expect(comparisonModel(en, ['draft-minsk-2', US]).agreed).toBe(true);
  });
  it('has a name for every group of topics, in both languages', () => {
    const { groups } = draftsPage(ledger, 'uk');
    for (const lang of ['en', 'uk'] as const) expect(groups.filter((group) => !draftsWordsOf(lang).groups[group])).toEqual([]);
  });
});

describe('the known differences of the 28-point plan and the European counter-text', () => {
  const row = (drafts: string[], id: string) => compareDrafts(ledger, drafts).topics.find((one) => one.id === id);
  it.each([
    ['force-cap', 'changed', ['amount', 'words']],
    ['nato-membership', 'changed', ['binds', 'words']],
    ['foreign-troops', 'changed', ['words']],
    ['territory-crimea', 'dropped', []],
    ['territory-donbas', 'dropped', []],
    ['territory-zaporizhzhia-kherson', 'dropped', []],
    ['demilitarised-zone', 'dropped', []],
    ['territory-general', 'added', []],
    ['guarantee-promise', 'changed', ['binds', 'words']]
  ])('compareDrafts finds %s %s', (id, change, inWhat) => {
    expect(row([US, E3], id)).toMatchObject({ change, in: inWhat });
  });
  it.each([
    ['force-cap', 'changed', ['binds', 'amount', 'words']],
    ['nato-membership', 'changed', ['binds', 'words']],
    ['foreign-troops', 'changed', ['binds', 'words']],
    ['compensation-for-guarantee', 'dropped', []],
    ['territory-crimea', 'dropped', []],
    ['territory-donbas', 'dropped', []],
    ['territory-zaporizhzhia-kherson', 'dropped', []],
    ['territory-general', 'added', []]
  ])('compareDrafts finds %s %s in the Europeans’ own 24 points of the same day', (id, change, inWhat) => {
    expect(row([US, EU], id)).toMatchObject({ change, in: inWhat });
  });
  it('compareDrafts finds the payment for the guarantee kept by the three states’ rewrite, as its sources say, and taken out of the 20 points', () => {
    expect(row([US, E3], 'compensation-for-guarantee')).toMatchObject({ change: 'same' });
    expect(row([US, 'draft-plan-20-points'], 'compensation-for-guarantee')).toMatchObject({ change: 'changed' });
  });
  it('firstCompared begins with them all: the longest draft and the longest of the season after it', () => {
    expect(oldestFirst(en, firstCompared(en))).toEqual([US, E3, EU, 'draft-plan-20-points']);
  });
});

describe('chains', () => {
  it('lead from the first version of a text to the last', () => {
    expect(chains(small.dossier.drafts)).toEqual([['draft-plan-one', 'draft-plan-two']]);
    expect(draftsPage(ledger, 'en').chains.map((one) => one.ids)).toContainEqual([US, 'draft-geneva-revision', 'draft-plan-20-points']);
  });
});

describe('the address of a comparison', () => {
  it('toDraftsQuery and askedOf are each other’s way back', () => {
    const asked = { drafts: [US, E3], group: 'territory', only: 'changed' as const };
    expect(askedOf(toDraftsQuery(asked), (id) => ledger.drafts.has(id), ['territory'])).toEqual(asked);
  });
  it('askedOf ignores bad values, each by itself', () => {
    expect(askedOf(`?d=${US},nothing,${US}&topics=x&only=y`, (id) => ledger.drafts.has(id), ['territory'])).toEqual({ drafts: [US], group: '', only: 'all' });
  });
});

describe('the downloads of a comparison', () => {
  const model = comparisonModel(en, [US, E3]);
  const imprint = { address: 'https://example.org/drafts/', recordEnds: 'The record ends.', licence: 'CC BY 4.0' };
  it('comparisonCsv has one row a clause and says where it comes from', () => {
    const rows = comparisonCsv(model, draftsWordsOf('en'), imprint).trim().split('\r\n');
    expect(rows).toHaveLength(1 + 52 + 38 + 1);
    expect(rows.at(-1)).toContain('https://example.org/drafts/');
  });
  it('comparisonMarkdown has one row a topic, and no bar of a clause breaks it', () => {
    const text = comparisonMarkdown(model, draftsWordsOf('en'), imprint);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(2 + model.topics.length);
    expect(new Set(rows.map((line) => line.replaceAll('\\|', '').split('|').length))).toEqual(new Set([5]));
    expect(text).toContain('600,000');
  });
});
