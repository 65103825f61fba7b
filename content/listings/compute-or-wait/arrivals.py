import threading
import time

arrived = []


def download(name, seconds):
    time.sleep(seconds)
    arrived.append(name)


bridge = threading.Thread(target=download, args=('bridge', 0.2))
market = threading.Thread(target=download, args=('market', 0.1))
bridge.start()
market.start()
bridge.join()
market.join()
print(*arrived)
