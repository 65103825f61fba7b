"""faulthandler: stacks as they are, written to a file."""
import faulthandler, threading, re
def text(**options):
    with open('dump.txt', 'w+') as f:
        faulthandler.dump_traceback(file=f, **options)
        f.seek(0)
        return re.sub(r'0x[0-9a-f]{16}', 'ID', re.sub(r'"[^"]*\.py"', 'FILE', f.read()))
def outer():
    return inner()
def inner():
    return text(all_threads=False)
print(outer())
print(text())
print(faulthandler.is_enabled(), faulthandler.enable(), faulthandler.is_enabled(), faulthandler.disable(), faulthandler.disable(), faulthandler.is_enabled())
for bad in (-5, object(), 'x'):
    try: faulthandler.dump_traceback(file=bad)
    except Exception as e: print(type(e).__name__, e)
print(faulthandler.cancel_dump_traceback_later(), faulthandler.unregister(10))
def deep(n):
    return text(all_threads=False).count('\n') if n == 0 else deep(n - 1)
print(deep(150))
