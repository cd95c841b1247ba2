// Що сказано про адресу, яка просить того, чого немає.
import type { addressEn } from './address-en.ts';

export const addressUk: typeof addressEn = {
  notUnderstood: (parts) => `Незрозуміле в цій адресі: ${parts}.`,
  dayInstead: (day) => `Натомість показано ${day}.`,
  nothingInFocus: 'У фокусі нічого немає.',
  restStands: 'Решта — як просить адреса.',
  outside: (asked, day) => `${asked} — поза межами запису: показано найближчий його день, ${day}.`
};
