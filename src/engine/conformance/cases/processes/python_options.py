# What a child interpreter's command line says: -O, -V, a program on its standard input, and what it does not understand.
import os
import subprocess
import sys



def told(*args, **options):
    child = subprocess.run([sys.executable, *args], capture_output=True, text=True, **options)
    here = os.getcwd() + "/"
    out, err = (
        text.replace(sys.executable, "python").replace(here, "").strip()
        for text in (child.stdout, child.stderr)
    )
    print(args, child.returncode, repr(out), repr(err))


told("-O", "-c", "assert 0; print(__debug__)")
told("-c", "print(__debug__); assert 0, 'told'")
told("-OO", "-c", "import sys\ndef f(): 'text'\nprint(f.__doc__, sys.flags.optimize, eval('__debug__'))")
told("-O", "-c", "exec('assert 0'); print(compile('assert 0', 'f', 'exec', optimize=0).co_consts[:1])")
told("-c", "import sys; print(sys.flags.optimize)", env={"PYTHONOPTIMIZE": "2"})
told("-V")
told("--version")
told("-", input="import sys\nprint(sys.argv, __name__)")
told("-", "a", "b", input="import sys\nx = 1\nprint(sys.argv, sorted(n for n in globals() if n[0] != '_'))")
told(input="print(6 * 7)")
told("-Z")
told("-c")
told("--nope")
told("nofile.py")
