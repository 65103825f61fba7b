// A lab that is one file has the plain editor only: Monaco would be twice as large as all the rest of the file.

export function openMonaco(): never {
  throw new Error('this file has the plain editor only');
}
