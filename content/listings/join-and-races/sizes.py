import threading
import time


class Download(threading.Thread):
    def __init__(self, name, seconds):
        super().__init__(name=name)
        self.seconds = seconds
        self.size = None

    def run(self):
        time.sleep(self.seconds)
        self.size = int(self.seconds * 1000)


downloads = [Download('bridge', 0.1), Download('market', 0.3)]
for download in downloads:
    download.start()
downloads[0].join()
print([download.size for download in downloads])
downloads[1].join()
print([download.size for download in downloads])
