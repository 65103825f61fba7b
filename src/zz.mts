import './library/install.ts';
import { createSession } from './engine/index.ts';
const names = process.argv.slice(2);
for (const n of names) {
  const s = createSession({files:{'main.py':`import ${n}`}, main:'main.py'});
  const t=performance.now(); let st; try { st=s.run(); } catch(e) { console.log(n,'THROW',e); continue; }
  const ms=(performance.now()-t).toFixed(0);
  const err=s.stderr().trim().split('\n'); const last=err.at(-1)!;
  let left; try { left=s.stats().objectsLeft } catch(e) { left='stats threw '+(e as Error).message }
  if (err[0]) console.log(n.padEnd(14), ms+'ms', last, '|', err.filter(l=>l.includes('File')).slice(-1)[0]?.trim()); else console.log(n.padEnd(14), ms+'ms ok', st.step, left===0?'':'LEFT '+left);
}
