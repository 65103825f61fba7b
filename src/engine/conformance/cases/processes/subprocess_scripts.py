import subprocess, sys, os
with open('tool.py', 'w') as f: f.write('import os, sys, helper\nprint(sys.argv, __name__, helper.twice(4), os.path.basename(__file__))\nif len(sys.argv) > 2: 1 / 0\n')
with open('helper.py', 'w') as f: f.write('def twice(x): return 2 * x\n')
print(subprocess.run([sys.executable, 'tool.py', 'a'], capture_output=True, text=True).stdout, end='')
r = subprocess.run([sys.executable, 'tool.py', 'a', 'b'], capture_output=True, text=True); print(r.returncode, r.stderr.splitlines()[-1], len(r.stderr.splitlines()))
with open('bad.py', 'w') as f: f.write('x = (\n')
r = subprocess.run([sys.executable, 'bad.py'], capture_output=True, text=True); print(r.returncode, r.stderr.splitlines()[-1])
r = subprocess.run([sys.executable, 'missing.py'], capture_output=True, text=True); print(r.returncode, r.stderr.split(': ', 1)[1].split(" file ")[0])
r = subprocess.run([sys.executable, '-c', 'def f():\n  return 1/0\nf()'], capture_output=True, text=True); print(r.stderr, end='')
