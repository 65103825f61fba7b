# ---- main.py
import string, traceback
try:
    string.Template('$who is $what').substitute(who='x')
except KeyError as e:
    print(type(e).__name__, e)
    frames = traceback.extract_tb(e.__traceback__)
    print([(f.filename.rsplit('/', 1)[-1], f.name, f.line) for f in frames])
string.Template('$x').substitute()
