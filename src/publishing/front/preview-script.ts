import { toScriptHash } from '../http/to-script-hash';

/** In the preview pane of the desk only: shows a page anew when the desk says that it was saved. */
export const PREVIEW_SCRIPT =
  "addEventListener('message',function(e){if(e.origin===location.origin&&e.data&&e.data.type==='payload-document-event')location.reload()});" +
  "if(window.parent!==window)parent.postMessage({type:'payload-live-preview',ready:true},location.origin)";

/** Lets the policy allow this script and no other (CSP 3, hash-source). */
export const PREVIEW_SCRIPT_HASH = toScriptHash(PREVIEW_SCRIPT);
