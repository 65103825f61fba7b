import os, tempfile
from pathlib import Path
root = Path(tempfile.mkdtemp())
for p in ('a/1.txt', 'a/b/2.txt', 'a/b/c/3.md', 'd/4.txt'): (root / p).parent.mkdir(parents=True, exist_ok=True); (root / p).write_text(p)
def tree(p, depth=0):
    for c in sorted(p.iterdir()):
        print('  ' * depth + c.name + ('/' if c.is_dir() else f' ({c.stat().st_size})'))
        if c.is_dir(): tree(c, depth + 1)
tree(root)
total = sum(os.path.getsize(os.path.join(d, f)) for d, _, fs in os.walk(root) for f in fs); print(total)
by = {}
for f in root.rglob('*'):
    if f.is_file(): by.setdefault(f.suffix, []).append(f.relative_to(root).as_posix())
print({k: sorted(v) for k, v in sorted(by.items())})
def rm(p):
    for c in p.iterdir(): rm(c) if c.is_dir() else c.unlink()
    p.rmdir()
rm(root); print(root.exists())
