from pathlib import Path
p = Path('notes.txt')
print(p.write_text('héllo\nworld\n', encoding='utf-8'), p.read_text(encoding='utf-8'), p.stat().st_size)
print(p.write_bytes(b'\x00\xff'), p.read_bytes(), p.exists(), p.is_file(), p.is_dir())
d = Path('d') / 'e' / 'f'
try:
    d.mkdir()
except FileNotFoundError as e:
    print(type(e).__name__)
d.mkdir(parents=True)
d.mkdir(exist_ok=True)
for n in ['b.py', 'a.py', 'c.txt']:
    (d / n).touch()
print(sorted(x.name for x in d.iterdir()), sorted(str(x) for x in Path('d').rglob('*.py')), [x.name for x in sorted(d.glob('?.t*'))])
q = (d / 'a.py').rename(d / 'z.py')
print(q, q.with_suffix('.md'), q.stem, q.parent.name, q.parts, q.relative_to('d'))
q.unlink()
q.unlink(missing_ok=True)
for call in [q.unlink, lambda: Path('d').rmdir(), lambda: q.read_text(), lambda: Path('d').read_text(), lambda: Path('a').relative_to('b')]:
    try:
        call()
    except (OSError, ValueError) as e:
        print(type(e).__name__)
with (Path('d') / 'w.txt').open('w') as f:
    print(f.name)
for root, dirs, files in sorted(Path('d').walk()):
    print(root, sorted(dirs), sorted(files))
print(Path('d', '..', 'x').as_posix(), Path('/a/b').is_absolute(), Path('a//b/./c'), Path('').name == '', Path('x.tar.gz').suffixes)
