// Every page of another dossier than the built-in one: nothing throws, nothing is empty, and nothing of another subject is in it.
import { describe, expect, it } from 'vitest';
import { openLedger } from '#lib/domain/ledger.ts';
import { parseDossier } from '#lib/dossier/parse-dossier.ts';
import { readDossierFiles } from '#lib/dossier/read-folder.ts';
import { documentsOf } from '#lib/search/documents.ts';
import { draftsPage } from '#routes/draft-pages/drafts-page.ts';
import { claimsPage } from '#routes/record-pages/claims-page.ts';
import { actorPage } from '#routes/record-pages/actor-page.ts';
import { commitmentPage } from '#routes/record-pages/commitment-page.ts';
import { draftPage } from '#routes/record-pages/draft-page.ts';
import { eventPage } from '#routes/record-pages/event-page.ts';
import { instrumentPage } from '#routes/record-pages/instrument-page.ts';
import { settingOf } from '#routes/record-pages/parts.ts';
import { storyPage } from '#routes/story-pages/story-page.ts';
import { checkedSource } from '#routes/story-pages/checked-page.ts';
import { offersOf } from '#routes/what-if/offers.ts';
import { textsChart } from '#routes/what-if/texts-chart.ts';
import { plainQuestion } from '#routes/what-if/what-if-address.ts';
import { whatIfPage } from '#routes/what-if/what-if-page.ts';

const ledger = openLedger(parseDossier(readDossierFiles('tests/fixtures/harbour')).dossier!);
const { dossier } = ledger;

describe.each(['en', 'uk'] as const)('the pages of the invented dossier in %s', (lang) => {
  const setting = settingOf(ledger, lang);
  const drafts = draftsPage(ledger, lang);
  const answer = whatIfPage(ledger, plainQuestion(ledger, undefined)!, lang);

  it('set its two drafts side by side, though they lie far apart', () => {
    expect(drafts.first.drafts.map(({ id }) => id)).toEqual(['draft-plan-one', 'draft-plan-two']);
    expect(drafts.first.topics.length).toBeGreaterThan(3);
  });
  it('answer a question of its own actors, with presets and a chart', () => {
    expect(dossier.actors.map(({ id }) => id)).toEqual(expect.arrayContaining([answer.question.attacker, answer.question.victim]));
    expect(answer.lists.flatMap(({ groups }) => groups).length).toBeGreaterThan(3);
    expect(offersOf(ledger, lang).presets.length).toBeGreaterThan(0);
    expect(textsChart(ledger, lang)).not.toBeNull();
  });
  it('tell no story where the dossier has none, and check no article', () => {
    expect(storyPage(ledger, lang).chapters).toEqual([]);
    expect(checkedSource(ledger)).toBeUndefined();
  });
  it('speak of nothing but the dossier', () => {
    const pages = [
      drafts, answer, claimsPage(setting), ...dossier.actors.map((one) => actorPage(setting, one)), ...dossier.commitments.map((one) => commitmentPage(setting, one)),
      ...dossier.instruments.map((one) => instrumentPage(setting, one)), ...dossier.events.map((one) => eventPage(setting, one)), ...dossier.drafts.map((one) => draftPage(setting, one)), documentsOf(ledger)
    ];
    const said = JSON.stringify(pages);
    expect(said.length).toBeGreaterThan(20_000);
    expect(said.match(/Ukraine|Russia|Budapest|Crimea|Україн|Росі|Крим/g)).toBeNull();
  });
});
