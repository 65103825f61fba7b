import os
import sys

sys.setswitchinterval(1e-6)

r, w = os.pipe()
for word in (b'a', b'b'):
    if os.fork() == 0:
        os.write(w, word)
        os._exit(0)
os.close(w)
text = b''
while piece := os.read(r, 10):
    text += piece
print(text)
os.wait()
os.wait()
