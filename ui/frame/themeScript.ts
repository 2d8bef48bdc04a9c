/** Runs before the first paint, so that the page never flashes in the other theme. */
export const themeScript = `(function(){try{var t=localStorage.getItem('theme')}catch(e){}
var d=t==='dark'||(t!=='light'&&matchMedia('(prefers-color-scheme: dark)').matches);
document.documentElement.dataset.theme=d?'dark':'light'})()`;
