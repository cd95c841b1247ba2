import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, choiceQuery, pictureOf, previewPath, snippetsFor, viewQuery } from './share-choice.ts';
import type { ShareChoice, ShareOffers } from './share-choice.ts';
import { THEMES, WHATS } from './embed-schema.ts';

const both = (text: string) => ({ en: text, uk: `${text} укр` });
const offers: ShareOffers = {
  span: { from: '2000-01-01', to: '2020-12-31' }, day: '2020-12-31', title: both('Who promised'), names: { north: both('North "N" & Co'), south: both('South') },
  ownDays: ['2010-05-01'], editions: [{ id: '2020-12-31.1', ownDays: ['2010-05-02'] }], pictures: { 'graph-2010-05-01': both('Graph of the day'), 'actor-north': both('North owes 2') }
};
const first: ShareChoice = { what: 'graph', at: '2010-05-01', from: '', to: '', focus: '', trace: '', depth: '', lens: '', theme: 'auto', lang: 'en', width: '', edition: '' };
const SITE = 'https://news.example/p/';
const made = (changed: Partial<ShareChoice>) => snippetsFor({ ...first, ...changed }, offers, { site: SITE, height: 700 });

describe('previewPath', () => {
  it.each([
    [{}, 'embed/graph/2010-05-01/'],
    [{ focus: 'north' }, 'embed/graph/2010-05-01/?focus=north'],
    [{ at: '2010-05-02' }, 'embed/graph/?at=2010-05-02'],
    [{ what: 'timeline', lang: 'uk', theme: 'dark' }, 'uk/embed/timeline/?at=2010-05-01&theme=dark'],
    [{ at: '', focus: 'north,south', depth: '2', trace: 'out' }, 'embed/graph/?focus=north,south&trace=out&depth=2'],
    [{ edition: '2020-12-31.1', lang: 'uk' }, 'editions/2020-12-31.1/uk/embed/graph/?at=2010-05-01'],
    [{ edition: '2020-12-31.1', at: '2010-05-02' }, 'editions/2020-12-31.1/embed/graph/2010-05-02/']
  ] as const)('%j stands at %s', (changed, path) => {
    expect(previewPath({ ...first, ...changed }, offers)).toBe(path);
  });
});

describe('viewQuery', () => {
  it('leaves out what means nothing there: a range of the graph, steps without a focus, one end alone, the usual colours', () => {
    expect(viewQuery({ ...first, from: '2001-01-01', to: '2002-01-01', depth: '3', lens: 'standing' })).toBe('at=2010-05-01');
    expect(viewQuery({ ...first, what: 'explorer', from: '2001-01-01', to: '2002-01-01', lens: 'force' })).toBe('at=2010-05-01&from=2001-01-01&to=2002-01-01&lens=force');
    expect(viewQuery({ ...first, what: 'timeline', from: '2001-01-01' })).toBe('at=2010-05-01');
    expect(viewQuery({ ...first, what: 'timeline', from: '2003-01-01', to: '2002-01-01' })).toBe('at=2010-05-01');
  });
});

describe('pictureOf', () => {
  it.each([
    [{}, 'graph-2010-05-01'], [{ at: '' }, null], [{ focus: 'north' }, null], [{ focus: 'north', at: '' }, 'actor-north'], [{ focus: 'north', at: '2020-12-31' }, 'actor-north'],
    [{ lens: 'force' }, null], [{ what: 'timeline' }, null], [{ focus: 'constructor', at: '' }, null], [{ edition: '2020-12-31.1' }, null]
  ] as const)('of %j is %s: only a picture of just this view', (changed, name) => {
    expect(pictureOf({ ...first, ...changed }, offers)).toBe(name);
  });
});

describe('snippetsFor', () => {
  it('gives a frame with its title, the day’s own address, its width and the height it was told', () => {
    expect(made({ width: '640' }).frame).toBe(`<iframe src="${SITE}embed/graph/2010-05-01/" title="Who promised: 1 May 2010" width="640" height="700" frameborder="0" loading="lazy"></iframe>`);
    expect(made({}).sized).toBe(`${made({}).frame!}\n<script async src="${SITE}embed/frame.js"></script>`);
  });
  it('gives an element with the picture inside, in the language and theme that were chosen', () => {
    expect(made({ lang: 'uk', theme: 'dark' }).element).toContain('<pledgeline-graph at="2010-05-01" theme="dark" lang="uk">\n  <a href="https://news.example/p/uk/?at=2010-05-01"><img src="https://news.example/p/uk/share/graph-2010-05-01.png"');
    expect(made({ what: 'timeline' }).element).toContain('<pledgeline-timeline at="2010-05-01">\n  <a href="https://news.example/p/?at=2010-05-01">Who promised');
    expect(made({ what: 'explorer' }).element).toBeNull();
  });
  it('gives a picture with its words and its link, and none where no picture shows just this', () => {
    expect(made({ width: '600' as '640' }).picture).toBe(`<a href="${SITE}?at=2010-05-01"><img src="${SITE}share/graph-2010-05-01.png" width="600" height="315" alt="Graph of the day"></a>`);
    expect(made({ at: '2011-01-01' }).picture).toBeNull();
  });
  it('freezes frames by the edition’s own address, and elements by their attribute', () => {
    const { frame, element, picture } = made({ edition: '2020-12-31.1' });
    expect(frame).toContain(`src="${SITE}editions/2020-12-31.1/embed/graph/?at=2010-05-01"`);
    expect(element).toContain('<pledgeline-graph at="2010-05-01" edition="2020-12-31.1">');
    expect(picture).toBeNull();
  });
  it('keeps quotation marks and ampersands of names inside their attributes', () => {
    expect(made({ focus: 'north' }).frame).toContain('title="Who promised: 1 May 2010, North &quot;N&quot; &amp; Co"');
  });
});

describe('choiceOf', () => {
  const day = fc.constantFrom('', '2000-01-01', '2010-05-01', '2020-12-31');
  const choices = fc.record({
    what: fc.constantFrom(...WHATS), at: day, from: day, to: day, focus: fc.constantFrom('', 'north', 'north,south'), trace: fc.constantFrom('', 'in', 'out', 'both'),
    depth: fc.constantFrom('', '1', '2', '3'), lens: fc.constantFrom('', 'force', 'standing'), theme: fc.constantFrom(...THEMES), lang: fc.constantFrom('en' as const, 'uk' as const), width: fc.constantFrom('', '360', '640'),
    edition: fc.constantFrom('', '2020-12-31.1')
  });
  it('reads back every choice that choiceQuery wrote', () => {
    fc.assert(fc.property(choices, (choice) => {
      expect(choiceOf(new URLSearchParams(choiceQuery(choice)), first, offers)).toEqual(choice);
    }));
  });
  it('takes the explorer’s address, and leaves out what it does not know', () => {
    expect(choiceOf(new URLSearchParams('at=2012-03-04&focus=north&q=x&what=map&theme=pink&width=9&edition=1999-01-01.1'), first, offers)).toEqual({ ...first, at: '2012-03-04', focus: 'north' });
  });
  it('never throws, and what it takes makes snippets, whatever the address', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...Object.keys(first)), fc.string()), (query) => {
      const choice = choiceOf(new URLSearchParams(query), first, offers);
      expect(snippetsFor(choice, offers, { site: SITE, height: 1 }).frame).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/);
    }));
  });
  it('is the page’s own first choice where the address asks for nothing', () => {
    expect(choiceOf(new URLSearchParams(), first, offers)).toBe(first);
  });
});
