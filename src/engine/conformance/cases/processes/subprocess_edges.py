# What subprocess hands to a child, and what it refuses; sessions; devices that can be asked to seek; a child at the end of the interpreter.
import subprocess, sys, os
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
    sys.stdout.flush()
p=sys.executable
t(lambda: subprocess.run([p+'\0','-c','1'], preexec_fn=int))
t(lambda: subprocess.run([p,'-c','1\0']))
t(lambda: subprocess.run([p,'-c','1'],env={'A\0':'1'}))
t(lambda: subprocess.run([p,'-c','1'],env={'A':'1\0'}))
t(lambda: subprocess.run([p,'-c','1'],env={'A=':'1'}))
t(lambda: subprocess.run([p,'-c','import os; print(ascii(os.getenv("A")))'],env={'A':'1\udcff'}).returncode)
t(lambda: subprocess.run([p,'-c','1'],cwd='/\0'))
t(lambda: subprocess.run([p,'-c','import os; print(os.getenv("F"))'],preexec_fn=lambda: os.putenv('F','apple')).returncode)
t(lambda: subprocess.run([p,'-c','import os; os.abort()']).returncode)
t(lambda: subprocess.run([p,'-c','import os; print(os.getsid(0)==os.getpid(), os.getpgid(0)==os.getpid())'],start_new_session=True).returncode)
t(lambda: subprocess.run([p,'-c','import os; print(os.getsid(0)==%d, os.getpgid(0)==%d)'%(os.getsid(0),os.getpgid(0))]).returncode)
t(lambda: subprocess.run([p,'-c','import os; os.setsid()'],start_new_session=True, stderr=subprocess.DEVNULL).returncode)
t(lambda: os.getsid(os.getpid())==os.getsid(0))
for mode in 'r+','w+','a+','rb+','r','w','wb':
    with open(os.devnull, mode) as f: t(lambda: (f.seekable(), f.tell(), f.seek(5), f.tell(), f.write('x') if mode not in ('r','rb+','wb') else None))
for n in 'null','zero','full','urandom': 
    fd=os.open('/dev/'+n, os.O_RDWR if n!='urandom' else os.O_RDONLY); t(lambda: os.lseek(fd,100,0)); os.close(fd)
class C:
    def __del__(self):
        for fn in (None, lambda: None):
            try: print(subprocess.run((p,'-c','print(1)'),preexec_fn=fn).returncode)
            except Exception as e: print(type(e).__name__, e)
    sys.stdout.flush()
C.subprocess=subprocess
c=C()
