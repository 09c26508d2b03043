"""A speech dispatcher that speaks nothing and passes on everything.

Screen readers on Linux hand each utterance to Speech Dispatcher, over a socket, in the protocol SSIP
(https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html). What arrives there is what
a person hears, of any screen reader in any version, without sound hardware and without reading logs.
"""

import html
import itertools
import re
import socket
import threading
import time

# How long an utterance "takes", in seconds. Reading a whole page goes on only when the last sentence has been spoken.
UTTERANCE = 0.01


class Speech:
    """What has been spoken since it was last asked. Listens at a Unix socket from the start."""

    def __init__(self, path):
        self._spoken = []
        self._lock = threading.Lock()
        self._messages = itertools.count(1)
        self.last_word = 0.0
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(path)
        self._server.listen()
        threading.Thread(target=self._accept, daemon=True).start()

    def take(self):
        with self._lock:
            spoken, self._spoken = self._spoken, []
            return spoken

    def has_spoken(self, words=""):
        with self._lock:
            return any(words in spoken for spoken in self._spoken)

    def _hear(self, ssml, language):
        text = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", "", ssml))).strip()
        if not text:
            return
        is_own = language.lower().split("-")[0] in ("", "en", "c")
        with self._lock:
            self._spoken.append(text if is_own else f"[{language}] {text}")
            self.last_word = time.monotonic()

    def _accept(self):
        while True:
            connection, _ = self._server.accept()
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        lines = connection.makefile("r", encoding="utf-8", errors="replace", newline="\r\n")
        writing = threading.Lock()
        settings = {}

        def answer(*replies):
            with writing:
                connection.sendall("".join(reply + "\r\n" for reply in replies).encode())

        def end(message):
            try:
                answer(f"702-{message}", "702-1", "702 END")
            except OSError:
                pass  # The screen reader has gone.

        def speak(text):
            message = next(self._messages)
            answer(f"225-{message}", "225 OK MESSAGE QUEUED")
            self._hear(text, settings.get("LANGUAGE", ""))
            if "NOTIFICATION" in settings:
                answer(f"701-{message}", "701-1", "701 BEGIN")
                threading.Timer(UTTERANCE, end, (message,)).start()

        try:
            for line in lines:
                verb, *rest = line.rstrip("\r\n").split(" ")
                verb = verb.upper()
                if verb == "SPEAK":
                    answer("230 OK RECEIVING DATA")
                    speak(_data(lines))
                elif verb in ("CHAR", "KEY"):
                    speak(" ".join(rest))
                elif verb == "SET":  # SET self LANGUAGE de
                    settings[rest[1].upper()] = " ".join(rest[2:])
                    answer("200 OK SET")
                elif verb == "GET":
                    answer(f"251-{settings.get(rest[0].upper(), '0')}", "251 OK GET RETURNED")
                elif verb == "LIST" and rest[0].upper() == "OUTPUT_MODULES":
                    answer("250-silent", "250 OK MODULE LIST SENT")
                elif verb == "LIST":
                    answer("249-English\ten\tnone", "249-German\tde\tnone", "249 OK VOICE LIST SENT")
                elif verb == "HISTORY":
                    answer("245-1", "245 OK CLIENT ID SENT")
                elif verb in ("STOP", "CANCEL"):
                    answer("210 OK STOPPED")
                elif verb == "QUIT":
                    answer("231 HAPPY HACKING")
                    return
                else:
                    answer("200 OK")
        except OSError:
            pass  # The screen reader has gone.


def _data(lines):
    """What follows SPEAK, up to a line with a single dot; dots at the beginning of a line are doubled."""
    text = []
    for line in lines:
        line = line.rstrip("\r\n")
        if line == ".":
            break
        text.append(line[1:] if line.startswith("..") else line)
    return "\n".join(text)
