# done() is only a look.
#: ok "True\n"
#: ok "False\n"
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(max_workers=1) as pool:
    done = pool.submit(int).done()
print(done)
