// A page of somebody's React app that holds an element and moves it by its own state.
import { createElement as h, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Story() {
  const [at, setAt] = useState('1994-12-05');
  const [told, setTold] = useState('');
  const embed = useRef(null);
  useEffect(() => {
    const element = embed.current;
    const heard = (event) => setTold(`${event.type} ${event.detail.focus}`);
    element.addEventListener('pledgeline:focus', heard);
    return () => element.removeEventListener('pledgeline:focus', heard);
  }, []);
  return h('main', null,
    h('h1', null, 'A story'),
    h('button', { onClick: () => setAt('2014-03-18') }, 'To Crimea'),
    h('pledgeline-graph', { ref: embed, at, focus: 'russia', theme: 'dark' }, h('p', null, 'A picture')),
    h('p', { id: 'told' }, told));
}

createRoot(document.getElementById('app')).render(h(Story));
