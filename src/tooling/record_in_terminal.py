"""Runs one Python program as a person would, and prints what it did as JSON.

Usage: record_in_terminal.py PYTHON FILE TIMEOUT_SECONDS
Stdout is a pseudo-terminal, so CPython buffers by line; stderr is a pipe. The program runs in an empty folder that holds a copy of
FILE only. A program that is still alive after the timeout is killed, with the processes that it has started, and counts as hung.
"""

import json
import os
import pty
import shutil
import signal
import subprocess
import sys
import tempfile
import threading


def drain(descriptor, pieces):
    while True:
        try:
            piece = os.read(descriptor, 65536)
        except OSError:  # Linux says EIO when the last writer closed the terminal.
            return
        if not piece:
            return
        pieces.append(piece)


def run(python, path, timeout):
    environment = {
        'PATH': '/usr/bin:/bin',
        'LC_ALL': 'C.UTF-8',
        'TZ': 'UTC',
        'PYTHONHASHSEED': '0',
        'PYTHONDONTWRITEBYTECODE': '1',
    }
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(path, folder)
        terminal, stdout = pty.openpty()
        process = subprocess.Popen(
            [python, os.path.basename(path)],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        os.close(stdout)
        out, err = [], []
        readers = [
            threading.Thread(target=drain, args=(terminal, out)),
            threading.Thread(target=drain, args=(process.stderr.fileno(), err)),
        ]
        for reader in readers:
            reader.start()
        hung = False
        try:
            process.wait(timeout)
        except subprocess.TimeoutExpired:
            hung = True
            # Processes that it has started go with it: one that hangs would keep the terminal and the pipe open for ever.
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        for reader in readers:
            reader.join()
        os.close(terminal)
        process.stderr.close()
        stderr = b''.join(err).decode().replace(os.path.join(folder, ''), '')
        prefix = os.path.dirname(os.path.dirname(os.path.realpath(python)))
        return {
            'stdout': b''.join(out).decode().replace('\r\n', '\n'),
            'stderr': stderr.replace(os.path.join(prefix, ''), ''),
            'exitStatus': None if hung else process.returncode,
            'hung': hung,
        }


print(json.dumps(run(sys.argv[1], sys.argv[2], float(sys.argv[3]))))
