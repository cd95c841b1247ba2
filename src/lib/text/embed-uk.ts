// Слова вбудованих видів українською: ті самі ключі, що й у embed-en.ts.
import type { embedEn } from './embed-en.ts';
import { counted } from './plural.ts';

const promises = (n: number): string => counted('uk', n, { one: 'обіцянка', few: 'обіцянки', many: 'обіцянок', other: 'обіцянки' });

export const embedUk: typeof embedEn = {
  view: {
    open: 'Відкрити повністю',
    address: 'Адреса',
    controls: 'Що показано',
    goTo: 'Перейти до',
    dayShown: 'Показаний день',
    trace: 'Обіцянки',
    landmarks: 'Віхи',
    landmarksCaption: 'Віхи запису',
    date: 'Дата',
    event: 'Подія',
    table: (n: number): string => `Таблицею: ${promises(n)}`,
    heldBroken: (n: number): string => `Порушеними вважають ${counted('uk', n, { one: 'показану тут обіцянку', few: 'показані тут обіцянки', many: 'показаних тут обіцянок', other: 'показаної тут обіцянки' })}`,
    eachInTable: 'Про кожну обіцянку в таблиці сказано, хто вважає її порушеною і хто це заперечує.',
    noneBroken: 'Жодної з показаних тут обіцянок не названо порушеною.',
    inFocus: 'У центрі уваги:',
    loading: 'Запис завантажується…',
    failed: 'Запис не вдалося завантажити.'
  }
};
