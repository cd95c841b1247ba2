import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierHash, sha256 } from '#lib/domain/dossier-hash.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import { json } from '#lib/exchange/formats/json.ts';
import { runs } from '#tests/runs.ts';
import { CODES } from './codes.ts';
import { didYouMean } from './did-you-mean.ts';
import { dossierSchema } from './json-schema.ts';
import { parseDossier } from './parse-dossier.ts';

const SOUND = `dossier:
  id: harbour
  title: Who promised Vell its harbour?
  titleUk: Хто обіцяв Веллу гавань?
  span: { from: 1900-01-01, to: 1950-12-31 }
  languages: [en, uk]
  centre: vell
  obligations:
    - { id: respect-sovereignty, title: Respect for borders, atop: none, group: restraint }
actors:
  - { id: ostrand, name: Ostrand, kind: state, cites: [{ source: gazette }] }
  - { id: vell, name: Vell, kind: state, cites: [{ source: gazette }] }
instruments:
  - id: treaty
    title: Harbour Treaty
    date: 1905-03-01
    kind: treaty
    force: legally-binding
    parties: [ostrand, vell]
    summary: A treaty on the harbour.
    cites: [{ source: gazette, at: p. 1 }]
commitments:
  - id: borders
    instrument: treaty
    from: [ostrand, vell]
    to: [vell]
    obligation: respect-sovereignty
    strength: must
    summary: Ostrand and Vell respect the harbour.
    trigger: { act: standing }
    cites: [{ source: gazette }]
events:
  - id: signed
    date: 1905-03-01
    title: Treaty signed
    summary: The treaty is signed.
    kind: agreement
    weight: 4
    effects:
      - { commitment: borders, standing: in-force }
      - { instrument: treaty, standing: in-force }
    cites: [{ source: gazette }]
sources:
  - { id: gazette, title: The Gazette, kind: press }
`;
const parse = (text: string) => parseDossier([{ name: 'harbour.yaml', text }]);

describe('parseDossier', () => {
  it('gives a frozen dossier for a sound file, its lists sorted by id', () => {
    const { dossier, problems, counts } = parse(SOUND);
    expect(problems).toEqual([]);
    expect(dossier!.actors.map((one) => one.id)).toEqual(['ostrand', 'vell']);
    expect(Object.isFrozen(dossier!.commitments[0]!.trigger)).toBe(true);
    expect(counts).toMatchObject({ actors: 2, commitments: 1, events: 1, clauses: 0 });
  });

  it('joins lists over files and takes the dossier from exactly one', () => {
    const [head = '', rest = ''] = SOUND.split('actors:\n');
    const split = [{ name: 'a.yaml', text: head }, { name: 'b.yaml', text: `actors:\n${rest}` }];
    expect(parseDossier(split).problems).toEqual([]);
    expect(parseDossier([...split, { name: 'c.yaml', text: head }]).problems.map((one) => [one.file, one.line, one.code])).toContainEqual(['c.yaml', 1, 'dossier-twice']);
    expect(parseDossier(split.slice(1)).problems.map((one) => one.code)).toContain('dossier-missing');
    expect(parseDossier([]).problems.map((one) => one.code)).toEqual(['nothing-found']);
  });

  it('leaves x- keys alone and takes null for open', () => {
    const { dossier, problems } = parse(SOUND.replace('kind: press }', 'kind: press, x-shelf: 9, publisher: null }'));
    expect(problems).toEqual([]);
    expect(dossier!.sources[0]).toEqual({ id: 'gazette', title: 'The Gazette', kind: 'press' });
  });
});

/** Damage to a dossier: what is put instead of what, the code, and a piece of the line it must be told at. */
const DAMAGE: readonly [code: string, what: string, instead: string, at: string][] = [
  ['unknown-key', 'place: Quay', 'plaice: Quay', 'plaice: Quay'],
  ['missing', '  - id: no-summary\n    title: No summary\n    date: 1906-01-01\n    kind: treaty\n    force: political\n    parties: []\n    summary: S.', '  - id: no-summary\n    title: No summary\n    date: 1906-01-01\n    kind: treaty\n    force: political\n    parties: []', 'id: no-summary'],
  ['wrong-type', 'weight: 3', 'weight: heavy', 'weight: heavy'],
  ['bad-value', 'kind: memorandum', 'kind: memorandun', 'kind: memorandun'],
  ['bad-id', 'id: good-id', 'id: Good_Id', 'Good_Id'],
  ['id-twice', 'id: gazette-two', 'id: gazette', 'id: gazette, title: Second'],
  ['unknown-id', 'from: [isles]', 'from: [islez]', 'islez'],
  ['wrong-kind', 'instrument: treaty # wrong-kind', 'instrument: isles # wrong-kind', '# wrong-kind'],
  ['bad-date', 'date: 1907-02-28', 'date: 1907-02-30', '1907-02-30'],
  ['empty', 'cites: [{ source: gazette, at: p. 9 }]', 'cites: []', 'cites: []'],
  ['hidden-character', 'title: Plain name', 'title: "Plain\u202e name"', 'Plain'],
  ['bad-url', 'url: https://example.org/a', 'url: javascript:alert(1)', 'javascript'],
  ['twin-without-base', 'summary: A plan., cites', 'summary: A plan., placeUk: Причал, cites', 'placeUk'],
  ['url-with-words', 'url: https://example.org/b', 'url: https://example.org/b (a copy)', '(a copy)'],
  ['by-missing', 'performance: invoked, by: [ostrand] }', 'performance: invoked }', 'performance: invoked'],
  ['holder-missing', 'performance: breached, by: [ostrand], accordingTo: [vell] }', 'performance: breached, by: [ostrand] }', 'performance: breached'],
  ['refrain-honoured', 'performance: untested, by: [vell], accordingTo: [vell]', 'performance: honoured, by: [vell], accordingTo: [vell]', 'performance: honoured'],
  ['not-an-obligor', 'performance: disputed, by: [ostrand]', 'performance: disputed, by: [isles]', 'performance: disputed, by: [isles]'],
  ['effect-target', '- { commitment: borders, standing: suspended }', '- { standing: suspended }', '{ standing: suspended }'],
  ['same-day', 'standing: in-force } # same-day', 'standing: withdrawn } # same-day', '# same-day'],
  ['against-missing', 'trigger: { act: armed-attack, against: [vell] }', 'trigger: { act: armed-attack }', 'trigger: { act: armed-attack }'],
  ['ends-early', 'end: 1930-01-01', 'end: 1901-01-01', 'end: 1901-01-01'],
  ['cycle', 'after: [signed] # cycle', 'after: [looped] # cycle', '# cycle'],
  ['reporter-missing', 'anonymous: true, reportedBy: gazette', 'anonymous: true', 'id: whisper'],
  ['forbidden-key', 'aliases: [Isles]', '__proto__: [Isles]', '__proto__'],
  ['too-long', 'summary: Short.', `summary: ${'long '.repeat(900)}`, 'summary: long'],
  ['follows-later', 'follows: []', 'follows: [draft-late]', 'follows: [draft-late]']
];

const MORE = `---
actors:
  - { id: isles, name: The Isles, aliases: [Isles], kind: state, cites: [{ source: gazette }] }
instruments:
  - id: no-summary
    title: No summary
    date: 1906-01-01
    kind: treaty
    force: political
    parties: []
    summary: S.
    cites: [{ source: gazette }]
  - id: memo
    title: Plain name
    date: 1907-02-28
    place: Quay
    kind: memorandum
    force: political
    parties: [ostrand]
    summary: Short.
    cites: [{ source: gazette }]
  - { id: plan, title: Plan, date: 1940-01-01, kind: draft, force: none-yet, parties: [ostrand], summary: A plan., cites: [{ source: gazette }] }
commitments:
  - { id: good-id, instrument: memo, from: [ostrand], to: [vell], obligation: respect-sovereignty, strength: must, summary: A., trigger: { act: standing }, cites: [{ source: gazette }] }
  - id: of-isles
    instrument: treaty # wrong-kind
    from: [isles]
    to: [vell]
    obligation: respect-sovereignty
    strength: must
    summary: B.
    trigger: { act: armed-attack, against: [vell] }
    start: 1903-01-01
    end: 1930-01-01
    cites: [{ source: gazette }]
  - id: uncited
    instrument: treaty
    from: [ostrand]
    to: [vell]
    obligation: respect-sovereignty
    strength: must
    summary: C.
    trigger: { act: standing }
    cites: [{ source: gazette, at: p. 9 }]
events:
  - { id: begun, date: 1904-01-01, title: Begun, summary: Begun., kind: agreement, weight: 1, effects: [{ commitment: good-id, standing: in-force }, { commitment: of-isles, standing: in-force }, { commitment: uncited, standing: in-force }, { instrument: no-summary, standing: in-force }, { instrument: memo, standing: in-force }, { instrument: plan, standing: proposed }], cites: [{ source: gazette }] }
  - id: called
    date: 1908-01-01
    title: Called
    summary: Called.
    kind: statement
    weight: 4
    effects:
      - { commitment: borders, performance: invoked, by: [ostrand] }
    cites: [{ source: gazette }]
  - id: seized
    date: 1914-08-02
    title: Seized
    summary: Seized.
    kind: breach
    weight: 5
    effects:
      - { commitment: borders, performance: breached, by: [ostrand], accordingTo: [vell] }
    cites: [{ source: gazette }]
  - id: kept
    date: 1915-01-01
    title: Kept
    summary: Kept.
    kind: statement
    weight: 2
    effects:
      - { commitment: borders, performance: untested, by: [vell], accordingTo: [vell] }
    cites: [{ source: gazette }]
  - id: argued
    date: 1916-01-01
    title: Argued
    summary: Argued.
    kind: statement
    weight: 2
    effects:
      - { commitment: borders, performance: disputed, by: [ostrand], accordingTo: [vell] }
    cites: [{ source: gazette }]
  - id: paused
    date: 1917-01-01
    title: Paused
    summary: Paused.
    kind: agreement
    weight: 2
    effects:
      - { commitment: borders, standing: suspended }
    cites: [{ source: gazette }]
  - id: resumed-a
    date: 1918-01-01
    title: Resumed
    summary: Resumed.
    kind: agreement
    weight: 2
    effects:
      - { commitment: borders, standing: in-force }
    cites: [{ source: gazette }]
  - id: resumed-b
    date: 1918-01-01
    title: Resumed again
    summary: Resumed again.
    kind: agreement
    weight: 2
    effects:
      - { commitment: borders, standing: in-force } # same-day
    cites: [{ source: gazette }]
  - { id: heavy, date: 1918-06-01, title: Heavy, summary: Heavy., kind: statement, weight: 3, cites: [{ source: gazette }] }
  - id: looped
    date: 1919-01-01
    title: Looped
    summary: Looped.
    kind: agreement
    weight: 2
    after: [signed] # cycle
    cites: [{ source: gazette }]
claims:
  - { id: whisper, speaker: isles, anonymous: true, reportedBy: gazette, date: 1920-01-01, about: [borders], stance: doubts, summary: Whispered., cites: [{ source: gazette }] }
drafts:
  - { id: draft-early, instrument: plan, title: Early, date: 1940-01-01, authors: [ostrand], follows: [], cites: [{ source: gazette }] }
  - { id: draft-late, instrument: plan, title: Late, date: 1941-01-01, authors: [ostrand], cites: [{ source: gazette }] }
sources:
  - { id: gazette-two, title: Second, kind: press, url: https://example.org/a }
  - { id: gazette-three, title: Third, kind: press, url: https://example.org/b }
`;

describe('parseDossier on a damaged dossier', () => {
  const files = (more: string) => [{ name: 'harbour.yaml', text: SOUND }, { name: 'more.yaml', text: more }];

  it('is told nothing before the damage', () => {
    expect(parseDossier(files(MORE)).problems).toEqual([]);
  });

  it(`names ${DAMAGE.length} kinds of damage, each with its own code at the right line, all in one run`, () => {
    const damaged = DAMAGE.reduce((text, [, what, instead]) => {
      expect(text.includes(what), what).toBe(true);
      return text.replace(what, instead);
    }, MORE);
    const { dossier, problems } = parseDossier(files(damaged));
    expect(dossier).toBeNull();
    const lines = damaged.split('\n');
    for (const [code, , , at] of DAMAGE) {
      const line = lines.findIndex((one) => one.includes(at)) + 1;
      expect(problems.filter((one) => one.line === line && one.file === 'more.yaml').map((one) => one.code), `${code} at line ${line}: ${at}`).toContain(code);
    }
    expect(new Set(DAMAGE.map(([code]) => code)).size).toBeGreaterThanOrEqual(15);
    expect(problems.filter((one) => !DAMAGE.some(([code]) => code === one.code)).map((one) => `${one.code} ${one.line} ${one.message}`)).toEqual([]);
  });

  it.each([
    ['unknown-key', 'strenght: must', 'did you mean "strength"?'], ['unknown-id', 'from: [ostrant, vell]', 'did you mean "ostrand"?'], ['bad-value', 'kind: agrement', 'did you mean "agreement"?']
  ])('says for %s which word was probably meant', (code, damage, advice) => {
    const key = damage.split(':')[0]!;
    const text = code === 'unknown-key' ? SOUND.replace('strength: must', damage) : SOUND.replace(new RegExp(`${key}: ${key === 'from' ? '\\[ostrand, vell\\]' : 'agreement'}`), damage);
    expect(parse(text).problems.find((one) => one.code === code)?.message).toContain(advice);
  });
});

describe('parseDossier on hostile files', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n`;
  it.each([
    ['alias', bomb], ['too-deep', `x-a: ${'['.repeat(20_000)}`], ['too-deep', `x-a: ${'{a: '.repeat(5000)}`], ['too-large', 'x'.repeat(6_000_000)], ['not-text', 'dossier:\0'],
    ['syntax', 'dossier: [unclosed'], ['tag', 'dossier: !!binary aGk=\n'], ['duplicate-key', 'actors: []\nactors: []\n'], ['wrong-type', '- a\n- b\n']
  ])('refuses with %s, soon', (code, text) => {
    const begun = performance.now();
    const { dossier, problems } = parse(text);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(dossier).toBeNull();
    expect(problems.map((one) => one.code)).toContain(code);
  });

  it('poisons nothing by forbidden keys', () => {
    parse(`${SOUND}__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n`);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('never throws, whatever the bytes', () => {
    const letters = fc.stringMatching(/^[\x20-\x7e\n]{0,4}$/);
    fc.assert(fc.property(fc.nat(SOUND.length), fc.nat(12), letters, (at, length, put) => {
      const { dossier, problems } = parse(SOUND.slice(0, at) + put + SOUND.slice(at + length));
      expect(dossier === null).toBe(problems.some((one) => one.severity === 'error'));
      for (const one of problems) expect(Object.keys(CODES)).toContain(one.code);
    }), { numRuns: runs(150) });
  });
});

describe('the written dossier', () => {
  const { dossier } = parse(SOUND);
  const [file] = json.write(openLedger(dossier!));

  it('is taken back as the same, and its hash verified', () => {
    const back = parseDossier([{ name: 'dossier.json', text: file!.text }]);
    expect(back.problems).toEqual([]);
    const { sha256: _, ...head } = back.dossier!.dossier;
    expect({ ...back.dossier, dossier: head }).toEqual(dossier);
  });

  it('is refused when a word of it was changed', () => {
    expect(parseDossier([{ name: 'dossier.json', text: file!.text.replace('Harbour Treaty', 'Harbor Treaty') }]).problems.map((one) => one.code)).toEqual(['sha-mismatch']);
  });
});

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'], ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1']
  ])('gives the published hash of %j (FIPS 180-4)', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });
  it('does not depend on the order of keys', () => {
    expect(dossierHash({ dossier: { a: 1, b: 2, sha256: 'x' } })).toBe(dossierHash({ dossier: { b: 2, a: 1 } }));
  });
});

describe('didYouMean', () => {
  it.each([['polnd', 'poland'], ['ukriane', 'ukraine'], ['xyzzy', null], ['Russia', 'russia']])('takes %s for %s', (word, meant) => {
    expect(didYouMean(word, ['poland', 'ukraine', 'russia'])).toBe(meant);
  });
});

describe('dossierSchema', () => {
  it('knows every field of the form, with twins for further languages', () => {
    const schema = dossierSchema(['en', 'uk']) as { properties: Record<string, { items?: { properties: object } }> };
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['dossier', 'story', 'actors', 'commitments', 'sources']));
    expect(schema.properties.commitments!.items!.properties).toHaveProperty('triggerTextUk');
    expect(schema.properties.sources!.items!.properties).not.toHaveProperty('titleUk');
  });
});
