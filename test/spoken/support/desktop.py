#!/usr/bin/python3
"""Orca reads a page in Firefox: `desktop.py FIREFOX URL [WORDS]`; WORDS, if the whole page is to be read by itself, its last.

Display, message bus, window manager, accessibility bus, speech, home folder: all of it is this run's own, and nothing of
it outlives the run. The standard input has a step per line, `key Tab`, `key Return words that are heard then`, or `type
some words`; the standard output answers each, and first of all the loading of the page, with what was spoken, as a line
with a JSON array of strings. Text in another language than Orca's own has the language before it: "[de] Deutsch".
"""

import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True  # This folder stays as it is.

from speech import Speech  # noqa: E402

# All times are in seconds. A step is over when for this long nothing was spoken, Orca has written nothing into its log,
# and no program had anything to do. That is a state, not a time: on a busy machine programs wait for their turn, and
# waiting for a turn is having something to do.
QUIET = 0.4
# A step without any word takes so long at least.
SILENCE = 1.2
# What Orca says first of a page with the title “Host”, and last, if it does not read it.
LOADED = "Finished loading Host."
SUMMED_UP = "heading"
# Whatever happens, it goes on after this.
AT_MOST = 90
HEARD_AT_MOST = 30

# Orca as it comes, but for what would only blur a transcript: the echo of the pressed keys, and braille.
ORCA_SETTINGS = {
    "enableKeyEcho": False,
    "enableBraille": False,
    "enableSound": False,
    "progressBarVerbosity": 2,
    "startingProfile": ["Default", "default"],
    "profile": ["Default", "default"],
}

# Orca 43 finds out the language of each piece of text and asks for a voice in it, but takes the usual one all the same.
# With this, the speech dispatcher hears of the language.
ORCA_CUSTOMIZATIONS = """
from orca import speech_generator
from orca.acss import ACSS

plain_voice = speech_generator.SpeechGenerator.voice

def voice(self, key=None, **args):
    voices = plain_voice(self, key, **args)
    if args.get("language"):
        voices[0][ACSS.FAMILY] = {"lang": args["language"], "dialect": args.get("dialect") or ""}
    return voices

speech_generator.SpeechGenerator.voice = voice
"""

# Orca refuses to start beside another Orca of the same user. Here it may: it has a display and a bus of its own.
ORCA_BESIDE_OTHERS = """
import importlib.machinery, importlib.util, sys
loader = importlib.machinery.SourceFileLoader("orca_program", "/usr/bin/orca")
program = importlib.util.module_from_spec(importlib.util.spec_from_loader("orca_program", loader))
loader.exec_module(program)
program.otherOrcas = lambda: []
sys.exit(program.main())
"""

FIREFOX_PREFERENCES = {
    "accessibility.force_disabled": -1,
    "app.normandy.enabled": False,
    "app.update.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.newtab.preload": False,
    "browser.preonboarding.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "termsofuse.bypassNotification": True,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
}


class Desktop:
    """Display, bus, speech, screen reader and browser, for the time of a `with`."""

    def __init__(self, firefox, url, last_words=None):
        self._firefox = firefox
        self._url = url
        self._reads = last_words is not None
        self._last_words = last_words or SUMMED_UP
        self._folder = Path(tempfile.mkdtemp(prefix="spoken-"))
        self._orca_log = self._folder / "orca.log"
        self._processes = {}
        home = self._folder / "home"
        home.mkdir()
        # Nothing of the person's own session: no display, no bus, no settings, no proxy.
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(self._folder),
            "LC_ALL": "C.UTF-8",
            "GSETTINGS_BACKEND": "memory",
            "GTK_MODULES": "gail:atk-bridge",
            "GNOME_ACCESSIBILITY": "1",
            "NO_AT_BRIDGE": "0",
            "SPEECHD_ADDRESS": f"unix_socket:{self._folder}/speech",
            "MOZ_CRASHREPORTER_DISABLE": "1",
            "LIBGL_ALWAYS_SOFTWARE": "1",
        }

    def __enter__(self):
        # What a process of ours leaves behind becomes our child, so that we find it at the end.
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for signal_ in (signal.SIGTERM, signal.SIGKILL):
            deadline = time.monotonic() + 3
            while (states := descendants()) and time.monotonic() < deadline:
                for pid in states:
                    try:
                        os.kill(pid, signal_)
                    except ProcessLookupError:
                        pass
                _reap()
                time.sleep(0.1)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start(self):
        display = ["Xvfb", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset", "-displayfd"]
        self._environment["DISPLAY"] = ":" + self._run_and_ask(*display)
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = self._run_and_ask(
            "dbus-daemon", "--session", "--nofork", "--print-address"
        )
        self._run("/usr/libexec/at-spi-bus-launcher", "--launch-immediately", "--a11y=1", "--screen-reader=1")
        self._run("openbox")  # Without a window manager no window has the focus.
        self._speech = Speech(f"{self._folder}/speech")
        self._start_orca()
        self._start_firefox()

    def _start_orca(self):
        preferences = self._folder / "orca"
        preferences.mkdir()
        (preferences / "orca-customizations.py").write_text(ORCA_CUSTOMIZATIONS)
        own = {**ORCA_SETTINGS, "sayAllOnLoad": self._reads}
        settings = {"general": own, "profiles": {"default": own}, "pronunciations": {}, "keybindings": {}}
        (preferences / "user-settings.conf").write_text(json.dumps(settings))
        options = ["--user-prefs", str(preferences), "--debug-file", str(self._orca_log)]
        self._run(sys.executable, "-c", ORCA_BESIDE_OTHERS, *options)
        self._wait_for("Screen reader on")
        self.settle()

    def _start_firefox(self):
        profile = self._folder / "profile"
        profile.mkdir()
        preferences = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in FIREFOX_PREFERENCES.items())
        (profile / "user.js").write_text("".join(preferences))
        self._run(self._firefox, "--no-remote", "--profile", str(profile), "--kiosk", self._url)

    def _run(self, *command, **options):
        log = open(self._folder / f"{len(self._processes)}.log", "wb")
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=self._environment, **options
        )
        self._processes[process] = (command[0], log.name)

    def _run_and_ask(self, *command):
        """Starts a program that writes where it can be found into the file whose number is its last argument."""
        read, write = os.pipe()
        name, *options = command
        last = [f"{options.pop()}={write}"] if options[-1].startswith("--") else [options.pop(), str(write)]
        self._run(name, *options, *last, pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as answer:
            return answer.readline().strip()

    def _wait_for(self, words):
        if not self._hear(words, AT_MOST):
            sys.exit(f"Orca does not say “{words}”.")

    def _hear(self, words, at_most):
        """Waits for words; tells whether they came."""
        deadline = time.monotonic() + at_most
        while not self._speech.has_spoken(words) and time.monotonic() < deadline:
            self._check()
            time.sleep(0.05)
        return self._speech.has_spoken(words)

    def _check(self):
        """Ends the run if a process has ended that should not have."""
        for process, (name, log) in self._processes.items():
            if process.poll() is not None:
                sys.exit(f"{name} has ended, status {process.returncode}: {Path(log).read_text(errors='replace')[-2000:]}")

    def load(self):
        """Waits until the page is there, and has been read if it is; returns what was spoken, beginning with its title."""
        self._wait_for(LOADED)
        self._wait_for(self._last_words)
        spoken = self.settle()
        # What the browser says of itself before that differs from run to run.
        return spoken[spoken.index(LOADED) :]

    def step(self, line):
        verb, _, what = line.partition(" ")
        key, _, words = what.partition(" ")
        arguments = {"key": ["key", "--clearmodifiers", key], "type": ["type", "--delay", "30", what]}[verb]
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True, stdin=subprocess.DEVNULL)
        if verb == "key" and words:
            self._hear(words, HEARD_AT_MOST)
        return self.settle()

    def settle(self, quiet=QUIET):
        """Waits until a step is over, and returns what was spoken."""
        begun = time.monotonic()
        busy, size = begun, -1
        while time.monotonic() < begun + AT_MOST:
            time.sleep(0.04)
            now = time.monotonic()
            grown = self._orca_log.stat().st_size if self._orca_log.exists() else 0
            if grown != size or "R" in descendants().values():
                busy, size = now, grown
            is_quiet = now - max(busy, self._speech.last_word) > quiet
            if is_quiet and (self._speech.has_spoken() or now > begun + SILENCE):
                break
        self._check()
        return self._speech.take()


def descendants():
    """The states of all processes below this one, by their numbers, the lowest first: R runs or waits for its turn."""
    children, states = {}, {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            text = stat.read_text()
        except OSError:
            continue  # It has just ended.
        state, parent = text.rsplit(")", 1)[1].split()[:2]
        if state != "Z":
            pid = int(stat.parent.name)
            states[pid] = state
            children.setdefault(int(parent), []).append(pid)
    below, level = [], children.get(os.getpid(), [])
    while level:
        below += level
        level = [child for parent in level for child in children.get(parent, [])]
    return {pid: states[pid] for pid in reversed(below)}


def _reap():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def main():
    for signal_ in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(signal_, lambda *_: sys.exit(130))
    with Desktop(*sys.argv[1:]) as desktop:
        print(json.dumps(desktop.load()), flush=True)
        for line in sys.stdin:
            print(json.dumps(desktop.step(line.rstrip("\n"))), flush=True)


if __name__ == "__main__":
    main()
