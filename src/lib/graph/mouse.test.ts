import { describe, expect, it } from 'vitest';
import { takeMouse } from './mouse.ts';

/** An element at 100, 50, as far as a mouse asks. */
function element() {
  const heard = new Map<string, (event: object) => void>();
  return {
    heard,
    getBoundingClientRect: () => ({ left: 100, top: 50 }),
    setPointerCapture: () => {},
    addEventListener: (name: string, told: (event: object) => void) => void heard.set(name, told),
    removeEventListener: (name: string) => void heard.delete(name)
  };
}
function taken() {
  const ground = element();
  const said: string[] = [];
  const place = ({ x, y }: { x: number; y: number }): string => `${x} ${y}`;
  const letGo = takeMouse(ground as unknown as HTMLElement, {
    tap: (at) => said.push(`tap ${place(at)}`), panBy: (by) => said.push(`pan ${place(by)}`), over: (at) => said.push(at ? `over ${place(at)}` : 'left')
  });
  const does = (name: string, x: number, y: number, more: object = {}): void => ground.heard.get(name)?.({ button: 0, pointerId: 1, pointerType: 'mouse', clientX: x, clientY: y, ...more });
  return { said, does, letGo, ground };
}

describe('takeMouse', () => {
  it('tells where the pointer is over the element, and that it has left', () => {
    const { said, does } = taken();
    does('pointermove', 130, 70);
    does('pointerleave', 0, 0);
    expect(said).toEqual(['over 30 20', 'left']);
  });

  it('chooses where a press has stayed, though the hand trembled', () => {
    const { said, does } = taken();
    does('pointerdown', 130, 70);
    does('pointermove', 132, 71);
    does('pointerup', 132, 71);
    expect(said).toEqual(['tap 30 20']);
  });

  it('moves the picture by a press that moves, and chooses nothing then', () => {
    const { said, does } = taken();
    does('pointerdown', 130, 70);
    does('pointermove', 140, 70);
    does('pointermove', 139, 75);
    does('pointerup', 139, 75);
    expect(said).toEqual(['pan 10 0', 'pan -1 5']);
  });

  it('leaves fingers, other buttons and presses that the browser took away alone', () => {
    const { said, does } = taken();
    does('pointerdown', 130, 70, { pointerType: 'touch' });
    does('pointermove', 150, 70, { pointerType: 'touch' });
    does('pointerup', 150, 70, { pointerType: 'touch' });
    does('pointerdown', 130, 70, { button: 2 });
    does('pointerup', 130, 70, { button: 2 });
    does('pointerdown', 130, 70);
    does('pointercancel', 130, 70);
    does('pointerup', 130, 70);
    expect(said).toEqual([]);
  });

  it('lets the element go again', () => {
    const { ground, letGo } = taken();
    letGo();
    expect(ground.heard.size).toBe(0);
  });
});
