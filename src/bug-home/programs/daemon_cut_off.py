# wanted: ok "main\nhalf\n"
import threading


def write():
    print("half")
    print("whole")


threading.Thread(target=write, daemon=True).start()
print("main")
