// The answer in a few sentences: who must use force, and who owes consultation within which time. Zero is said in words.
import { groupOf } from '#lib/domain/ledger.ts';
import type { WhatIfAnswer, WhatIfItem } from '#lib/domain/what-if.ts';
import { whatIfWordsOf } from '#lib/text/what-if-words.ts';
import { titleOf } from '#routes/record-pages/parts.ts';
import type { Setting } from '#routes/record-pages/parts.ts';
import { obligorsOf, textsOf } from './folded.ts';

/** Legally binding, worded as a duty, of the group force: what the day's summary calls obliged to use force. */
export const mustUseForce = ({ force, strength, group }: WhatIfItem): boolean =>
  force === 'legally-binding' && strength === 'must' && group === 'force';

/** The sentences that stand beside the answer. */
export function answerWords(setting: Setting, { due, alsoOwed, notYet }: WhatIfAnswer): string[] {
  const { ledger, lang } = setting;
  const w = whatIfWordsOf(lang);
  const must = due.filter(mustUseForce);
  const weaker = [...due, ...alsoOwed].filter((one) => one.group === 'force' && !mustUseForce(one)).length;
  const waiting = notYet.filter((one) => groupOf(ledger, one.obligation) === 'force').length;
  const consult = due.filter((one) => one.group === 'consult');
  const limits = [...new Set(consult.map((one) => one.within).filter((within) => within !== null))].sort();
  return [
    must.length === 0 ? w.forceNone : w.forceSome(must.length, textsOf(ledger, must).map((id) => titleOf(setting, id)).join('; ')),
    ...(weaker > 0 ? [w.forceOther(weaker)] : []),
    ...(waiting > 0 ? [w.forceWaits(waiting)] : []),
    consult.length === 0 ? w.consultNone : w.consultSome(obligorsOf(consult).length, limits.map((within) => ({
      n: obligorsOf(consult.filter((one) => one.within === within)).length, within: w.within(within)
    })))
  ];
}
