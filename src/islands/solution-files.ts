// The model answers of all labs, each a small file of its own that is fetched when it is asked for.

const files = import.meta.glob<string>('/labs/*/solutions/*.py', {
  query: '?raw',
  import: 'default',
});

/** Source of labs/<id>/solutions/<name>.py. Rejects if the file can't be fetched. */
export async function loadSolution(labId: string, name: string): Promise<string> {
  const load = files[`/labs/${labId}/solutions/${name}.py`];
  if (load === undefined) throw new Error(`${labId} has no solution ${name}`);
  return load();
}
