// PLACEHOLDER: overwrite this file; its author is still at work.
export function* exceptionTextSteps(e: any, r: any): any { return 'TRACE ' + e.type.name + ' ' + e.args.items.map((x:any)=>x.value) + ' ' + (()=>{let s='';for(let t=e.traceback;t;t=t.next)s+=t.line+',';return s})() + '\n'; }
export {};
