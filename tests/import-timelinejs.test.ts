import { describe, expect, it } from 'vitest';
import { droppedOf, guessesOf, imported, importedText, refused } from './imported.ts';

const HEADS = 'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';
const sheet = (...rows: string[]) => importedText('sheet.csv', [HEADS, ...rows].join('\n'));

describe('importing the JSON of TimelineJS', () => {
  const got = imported('tests/fixtures/import/timeline.json');
  const event = (id: string) => got.dossier!.events.find((one) => one.id === id)!;

  it('is told by the file, and sound', () => {
    expect([got.from, got.problems]).toEqual(['timelinejs', []]);
    expect(got.dossier!.dossier).toMatchObject({ title: 'The quarrel over Vell’s harbour', subtitle: 'An invented timeline' });
  });
  it('keeps dates as far as they are known and no further', () => {
    expect(got.dossier!.events.map(({ date, end }) => end ?? date).sort()).toEqual(['1905-03-01', '1914-09', '1920', '1920']);
  });
  it('reduces HTML to its text, script and all, and leaves a bare < alone', () => {
    expect(event('treaty-signed')).toMatchObject({ title: 'The Harbour Treaty is signed', summary: 'Ostrand & Vell sign.\nSee the text.' });
    expect(event('dohovir-pro-havan').summary).toBe('x < y, and y > x');
  });
  it('cites the slide, its media and the links of its text', () => {
    const cited = event('treaty-signed').cites.map(({ source, at }) => [got.dossier!.sources.find(({ id }) => id === source)!.url, at]);
    expect(cited).toEqual([[undefined, 'slide 1'], ['https://pictures.example/quay.jpg', undefined], ['https://archive.example/treaty?no=1', undefined]]);
    expect(got.dossier!.sources.find(({ url }) => url?.includes('quay'))).toMatchObject({ title: 'The quay in 1905', publisher: 'Vell Archive' });
    for (const { cites } of got.dossier!.events) expect(cites.length).toBeGreaterThan(0);
  });
  it('says what it guessed, in the record and aloud, and never guesses a breach', () => {
    expect(got.dossier!.unsure.map(({ what }) => what).sort()).toEqual(got.intake.guesses.map(({ what }) => what).sort());
    expect(guessesOf(got)).toMatch(/kind of these events is guessed/);
    expect(event('troops-take-the-harbour').kind).toBe('war');
    expect(got.dossier!.dossier.lanes!.map(({ title }) => title)).toEqual(['Papers', 'Deeds']);
  });
  it('says what it dropped', () => {
    for (const said of ['times of day', '"display_date"', '"thumbnail" of media', '"background"', '"scale"', 'media that are no web address', 'the date -44 of "Before all that"']) expect(droppedOf(got)).toContain(said);
  });
  it('names what is wrong where it stands, all at once', () => {
    const bad = importedText('bad.json', '{"events":[\n{"start_date":{"year":2001,"month":13},"text":{"headline":"A"}},\n{"text":{"headline":"B"}}, 7]}');
    expect(bad.problems.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['2:15 bad-date', '3:1 missing', '3:28 wrong-type']);
  });
  it('refuses broken JSON with line and column', () => {
    expect(refused('broken.json', '{"events": [\n  {"a" 1}]}')).toEqual(['2:8 syntax ":" is expected here']);
  });
});

describe('importing the sheet of TimelineJS', () => {
  it('reads titles, eras, quoted cells of several lines, and dates', () => {
    const { from, dossier, problems } = imported('tests/fixtures/import/timeline.csv');
    expect([from, problems]).toEqual(['timelinejs', []]);
    expect(dossier!.dossier.title).toBe('Vell and its neighbours');
    expect(dossier!.dossier.eras).toEqual([{ id: 'era-the-siege', title: 'The siege', from: '1914-01-01', to: '1918-12-31' }]);
    expect(dossier!.events).toMatchObject([{ date: '1905-03-01', summary: 'Ostrand and Vell sign,\n"at last".', cites: [{ at: 'row 3' }, {}] }, { date: '1914-08', end: '1914-09' }]);
  });
  it('names broken cells, types and dates with line and column', () => {
    const { problems } = sheet('2001,2,30,,,,,,,A,,,,,,,,', '2002,,,,,,,,,B,,,,,,erra,,', ',,,,,,,,,C,,,,,,,,', '2003,,,,,,,,,"D" x,,,,,,,,');
    expect(problems.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['2:1 bad-date', '3:21 bad-value', '4:1 missing', '5:17 syntax']);
  });
  it('gives equal headlines ids of their own', () => {
    expect(sheet('2001,,,,,,,,,Same,,,,,,,,', '2002,,,,,,,,,Same,,,,,,,,').dossier!.events.map(({ id }) => id)).toEqual(['same', 'same-2']);
  });
});
