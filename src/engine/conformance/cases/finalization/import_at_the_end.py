# An import in __del__ at the very end of the interpreter.
import codecs
import _pyio as io
codecs.lookup('utf-8')
class C:
    def __del__(self):
        io.TextIOWrapper(io.BytesIO())
        print("ok")
c = C()
