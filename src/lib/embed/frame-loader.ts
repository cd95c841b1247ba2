// The one inline script of a frame, which brings its script in.

/**
 * Known to the page's policy by its hash, and trusted to bring one script in. In a sandbox the frame has no origin, and
 * WebKit then takes nothing for the page's own ('self'), so that the policy cannot name the script by its address.
 */
export const FRAME_LOADER =
  "(function(){var s=document.createElement('script'),a=document.body.dataset.script,t=window.trustedTypes;" +
  "s.src=t?t.createPolicy('pledgeline',{createScriptURL:function(){return a}}).createScriptURL(a):a;document.body.appendChild(s)})()";
