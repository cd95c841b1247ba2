// The words of embeds and of their documentation in English; each key has its twin in embed-uk.ts.
import { counted } from './plural.ts';

const promises = (n: number): string => counted('en', n, { one: 'promise', other: 'promises' });

export const embedEn = {
  view: {
    open: 'Open in full',
    address: 'Address',
    controls: 'What is shown',
    goTo: 'Go to',
    dayShown: 'The day shown',
    trace: 'Promises',
    landmarks: 'Landmarks',
    landmarksCaption: 'The landmarks of the record',
    date: 'Date',
    event: 'Event',
    table: (n: number): string => `As a table: ${promises(n)}`,
    heldBroken: (n: number): string => `${promises(n)} shown here ${n === 1 ? 'is' : 'are'} held broken`,
    eachInTable: 'The table says of each promise who holds it so and who denies it.',
    noneBroken: 'No promise shown here is held broken.',
    inFocus: 'In focus:',
    loading: 'Loading the record …',
    failed: 'The record could not be loaded.'
  },
  docs: {
    title: 'For embedders',
    lead: 'A frame, a frame that grows to its height, or an element: each works alone, asks nobody but this site, and stores nothing.',
    description: 'How to embed Pledgeline’s graph, timeline and explorer: snippets, parameters, messages, events, privacy.',
    contents: 'On this page',
    forms: 'Which form?',
    formsLead: 'Every form shows title, day, who holds a promise broken where it says so, credit, licence and the record’s end.',
    form: {
      frame: { name: 'A frame', needs: 'An iframe. No script of yours or ours on your page; works in sandbox="allow-scripts" and, with the landmark’s day, without any script.' },
      sized: { name: 'A frame that grows', needs: 'The iframe and one small script (under 1.5 KB), which makes each frame as high as it says and lets your article drive it.' },
      element: { name: 'An element', needs: 'One module script. It draws in a shadow root, with no frame; what stands inside it is shown where scripts do not run. The site must answer with Access-Control-Allow-Origin: *, as its header files say.' }
    },
    landmarks: 'Landmark days with an address of their own, which shows the day without any script:',
    parameters: 'Parameters and attributes',
    parametersLead: 'Unknown or bad values are left out, each by itself; the ready message names them in ignored. Days outside the record are moved to its nearest end.',
    columns: { name: 'Name', where: 'Where', values: 'Values', means: 'What it does', example: 'Example' },
    where: { parameter: 'address', attribute: 'attribute', command: 'command' },
    field: {
      at: 'The day shown. Left out: the dossier’s own day, or the page’s.',
      focus: 'One record in focus, or two actors: what lies between them. null or empty: none.',
      trace: 'Promises given (out), received (in) or both.',
      depth: 'How far the trace goes. Left out: 1.',
      lens: 'What the colour of a line means. Left out: standing.',
      from: 'First day of the timeline’s window; needs to.',
      to: 'Last day of the timeline’s window; needs from.',
      theme: 'Light, dark, or as the reader’s system. Left out: auto.',
      controls: '0 hides the buttons and lists. Left out: 1.',
      lang: 'The language, by script. A frame without script: the address under /uk/. An element takes its page’s language.',
      src: 'The address of another site’s dossier.json, checked before it is drawn.',
      edition: 'The edition that is meant. Frames and elements draw it as it was frozen below /editions/. Where the site keeps no such edition, an element keeps what stands inside it and a frame names the parameter in ignored.'
    },
    messages: 'Messages of a frame',
    messagesLead: 'A frame posts to its parent {source: "pledgeline", v: 1, type, …}. In a sandbox its origin is the text null, so tell it by event.source.',
    message: {
      ready: 'It is drawn. ignored: the names of parameters that were not taken.',
      height: 'Its height in whole CSS pixels, on every change. The same is said in the words of AMP, Pym and WordPress.',
      focus: 'Another focus, or none.',
      at: 'Another day.'
    },
    commands: 'Commands to a frame',
    commandsLead: 'It takes one kind of message, from its parent alone. A command can change the view and nothing else; many at once are taken together. Anything else is ignored without a sound.',
    events: 'Events of an element',
    eventsLead: 'They bubble and cross shadow roots; detail is a plain object with the fields of the messages.',
    article: 'Article and graph together',
    articleLead: 'A link or a paragraph of yours with one of these attributes moves the embed that data-pledgeline-for names by its id, else the nearest before it, else the first. A link does so when it is used, anything else when it comes to the middle of the window. Without script the link is a plain link to that state.',
    recipes: 'Recipes',
    recipe: {
      plain: { name: 'Plain HTML', say: 'Paste the frame that grows where the graph shall stand.' },
      wordpress: { name: 'WordPress', say: 'Put the frame into a “Custom HTML” block. Where WordPress keeps no script of yours, the frame alone works too, at the height you give it. Where this site was built with its own address, pasting the address of one of its pages on a line of its own is enough: WordPress finds the embed by oEmbed.' },
      ghost: { name: 'Ghost', say: 'Put the frame that grows into an HTML card; the card keeps the script.' },
      react: { name: 'React', say: 'Load the module once in the page’s head and write the element like any other; its attributes follow your state, its events are heard through a ref.' }
    },
    reactTypes: 'In TypeScript: put embed/v1.d.ts, which lies beside the script, into your project, and beside it a file that tells React of the elements:',
    host: 'Content security policy of your page',
    hostLead: 'A frame needs frame-src with this site’s address. The element needs script-src and connect-src with it; it needs no style-src and no Trusted Types policy. If your page has none, nothing is needed.',
    headers: 'For those who publish a copy of this site',
    headersLead: 'The site brings header files for three kinds of static hosts: _headers (Netlify, Cloudflare Pages), vercel.json (Vercel) and .htaccess (Apache). They let embeds stand in any frame, keep all other pages out of others’ frames, and let other sites read data and scripts.',
    privacy: 'Privacy',
    privacyItems: [
      'An embed sets no cookie and stores nothing in your reader’s browser.',
      'It sends requests to this site alone, for its own files. Whoever hosts this site sees these requests, as any host does.',
      'It measures nothing and tells nobody what a reader does; its messages go to your page and stay there.',
      'It leaves your page’s address and history as they are, and opens a link only when a reader follows one.',
      'All of this is tested on every change, on pages of another origin.'
    ],
    stable: 'v1 keeps every field it has. A breaking change would be v2, beside it.'
  }
};
