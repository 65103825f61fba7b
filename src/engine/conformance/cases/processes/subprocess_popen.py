import subprocess, sys, signal
p = subprocess.Popen([sys.executable, '-u' if False else '-c', 'import sys\nfor line in sys.stdin:\n    print(line.strip().upper(), flush=True)'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
for w in ('one', 'two'):
    p.stdin.write(w + '\n'); p.stdin.flush(); print(p.stdout.readline().strip())
p.stdin.close(); print(p.wait(), p.poll(), p.returncode); p.stdout.close()
q = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(99)']); print(q.poll()); q.terminate(); print(q.wait() == -signal.SIGTERM)
with subprocess.Popen([sys.executable, '-c', 'print("ctx")'], stdout=subprocess.PIPE) as r: print(r.stdout.read())
a = subprocess.Popen([sys.executable, '-c', 'print("b\\na")'], stdout=subprocess.PIPE)
b = subprocess.Popen([sys.executable, '-c', 'import sys; print(sorted(sys.stdin.read().split()))'], stdin=a.stdout, stdout=subprocess.PIPE, text=True)
a.stdout.close(); print(b.communicate()[0], end=''); a.wait()
print(subprocess.run([sys.executable, '-c', 'import sys; print(1); sys.stdout.flush(); print(2, file=sys.stderr)'], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout, end='')
print(subprocess.run([sys.executable, '-c', 'print(1)'], stdout=subprocess.DEVNULL).returncode)
