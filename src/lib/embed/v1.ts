// v1.js: the elements <pledgeline-graph> and <pledgeline-timeline>, and links of the article that drive them.
import { letArticleDrive } from './host-drive.ts';
import { PledgelineElement, takeFocusAsText } from './pledgeline-element.ts';

const home = import.meta.url;
class PledgelineGraph extends PledgelineElement {
  override readonly what = 'graph';
  override readonly home = home;
}
class PledgelineTimeline extends PledgelineElement {
  override readonly what = 'timeline';
  override readonly home = home;
}
const ELEMENTS = { 'pledgeline-graph': PledgelineGraph, 'pledgeline-timeline': PledgelineTimeline };

takeFocusAsText(PledgelineElement as unknown as CustomElementConstructor);
for (const [name, element] of Object.entries(ELEMENTS)) if (!customElements.get(name)) customElements.define(name, element);

const isElement = (one: Element): boolean => one.localName in ELEMENTS;
const { look } = letArticleDrive(`iframe,${Object.keys(ELEMENTS).join()}`, (one) => isElement(one) || (one as HTMLIFrameElement).src.includes('/embed/'), (to, { at, focus }) => {
  if (!isElement(to)) return false;
  if (at !== undefined) to.setAttribute('at', at);
  if (focus === null) to.removeAttribute('focus');
  else if (focus !== undefined) to.setAttribute('focus', focus);
  return true;
});
document.addEventListener('pledgeline:ready', look);
