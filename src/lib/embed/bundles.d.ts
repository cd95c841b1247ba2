// What tools/embed-bundles.js makes when the site is built: the scripts of embeds, and the rules of their parts.
declare module 'virtual:pledgeline-embed' {
  /** Files by their name below /embed/: view.js, v1.js, door.js, frame.js. */
  export const scripts: Readonly<Record<string, string>>;
  /** The rules of all components of an embed. */
  export const rules: string;
}
/** The same rules, written into the element's own bundle. */
declare const PLEDGELINE_RULES: string;
