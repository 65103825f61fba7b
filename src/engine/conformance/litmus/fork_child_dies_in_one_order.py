# A child comes before its parent closes, or after it. What ends a child is told although the parent goes on.
#: ok "done\n"
#: ok "done\n" ValueError: closed
import os

shop, shutter = os.pipe()
os.set_blocking(shop, False)
if os.fork() == 0:
    try:
        os.read(shop, 1)
    except BlockingIOError:
        os._exit(0)
    raise ValueError('closed')
os.write(shutter, b'x')
os.wait()
print('done')
