# PEP 263: what the octets of a source file mean, when it is imported, compiled and run.
import os
import subprocess
import sys
import tempfile

FILES = {
    "bom": b"\xef\xbb\xbfx = '\xc3\xa9'\n",
    "latin": b"# -*- coding: latin-1 -*-\nx = '\xe9'\n",
    "second": b"#!/usr/bin/python3\n# vim: set fileencoding=cp1251 :\nx = '\xe9'\n",
    "dos": b"# coding: cp437\nx = '\x81'\n",
    "seven": b"# coding: utf-7\nx = '+AOk-'\n",
    "chinese": b"# coding: gbk\nx = '\xc4\xe3'\n",
    "third": b"\n\n# coding: latin-1\nx = '\xc3\xa9'\n",
    "unknown": b"# coding: no-such-thing\nx = 1\n",
    "both": b"\xef\xbb\xbf# coding: latin-1\nx = 1\n",
    "null": b"x = 1\ny = \0\n",
}


def told(e):
    return type(e).__name__, e.msg, e.lineno, e.offset


with tempfile.TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    for name, octets in FILES.items():
        path = os.path.join(folder, f"{name}.py")
        with open(path, "wb") as f:
            f.write(octets)
        try:
            print(name, ascii(__import__(name).x))
        except SyntaxError as e:
            print(name, told(e))
        try:
            space = {}
            exec(octets, space)
            print("   exec", ascii(space["x"]))
        except SyntaxError as e:
            print("   exec", told(e))
        with open(path, "ab") as f:
            f.write(b"print(ascii(x))\n")
        child = subprocess.run([sys.executable, path], capture_output=True, text=True)
        print("   run", child.returncode, child.stdout.strip(), child.stderr.replace(folder, "").strip())

    with open(os.path.join(folder, "raises.py"), "wb") as f:
        f.write(b"# coding: latin-1\ndef f():\n    raise ValueError('\xe9', 1)\nf()\n")
    child = subprocess.run([sys.executable, f.name], capture_output=True, text=True)
    print(child.stderr.replace(folder, ""))
