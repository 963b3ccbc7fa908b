"""Sessions without a browser that give a file of their own as the page does: fold opened, file sent, all run."""

from __future__ import annotations

import asyncio
import re
import urllib.request
import uuid
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Common_pb2 import FileURLs
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.bench.load import Session, finished, open_session
from tests.bench.server import DIRECT, Server

FOLD = "Your own figures"
POLL_SECONDS = 0.5  # as the page asks


@dataclass
class Page:
    """What an open page shows of the upload."""

    session: Session | None = None
    id: str = ""
    fold: str = ""
    upload: str = ""
    poll: str = ""  # the part of the page that asks whether the file has been read
    asked_part: bool = False
    texts: list[str] = field(default_factory=list)

    def note(self, message: ForwardMsg) -> None:
        """Remembers the fold, the upload and the texts of one run."""
        if message.WhichOneof("type") == "new_session":
            self.id = message.new_session.initialize.session_id
            if not self.asked_part:  # or all is run again after the part
                self.texts = []
            self.asked_part = False
        elif message.WhichOneof("type") == "auto_rerun":
            self.poll = message.auto_rerun.fragment_id
        elif message.WhichOneof("type") == "delta":
            block, element = message.delta.add_block, message.delta.new_element
            if block.WhichOneof("type") == "expandable" and block.expandable.label == FOLD:
                self.fold = block.expandable.id
            if element.WhichOneof("type") == "file_uploader":
                self.upload = element.file_uploader.id
            self.texts += [text for text in (element.text.body, element.markdown.body, element.alert.body) if text]


async def open_upload(server: Server, *, reader: int) -> Page:
    """A page with its upload in sight."""
    page = Page()
    page.session = await open_session(server, note=page.note, reader=reader)
    await _run(page)
    return page


async def give(server: Server, page: Page, name: str, content: bytes) -> str:
    """Gives a file, waits until it has been read, and returns all texts that the page shows then."""
    urls = await _urls(page, name)
    await asyncio.to_thread(_put, server, urls.upload_url, name, content)
    await _run(page, (name, len(content), urls))
    while any(text.startswith(f"Reading {name}") for text in page.texts):
        await asyncio.sleep(POLL_SECONDS)
        await _run(page, part=page.poll)
    return "\n".join(page.texts)


async def _run(page: Page, given: tuple[str, int, FileURLs] | None = None, part: str = "") -> None:
    assert page.session is not None
    message = BackMsg()
    message.rerun_script.fragment_id = part
    message.rerun_script.page_script_hash = page.session.page
    message.rerun_script.context_info.timezone = "UTC"
    message.rerun_script.context_info.locale = "en-US"
    message.rerun_script.widget_states.widgets.add(id=page.fold).bool_value = True
    if given:
        name, size, urls = given
        state = message.rerun_script.widget_states.widgets.add(id=page.upload)
        state.file_uploader_state_value.uploaded_file_info.add(
            file_id=urls.file_id, name=name, size=size, file_urls=urls
        )
    page.asked_part = bool(part)
    await page.session.socket.send(message.SerializeToString())
    await finished(page.session, page.note)


async def _urls(page: Page, name: str) -> FileURLs:
    assert page.session is not None
    message = BackMsg()
    message.file_urls_request.request_id = uuid.uuid4().hex
    message.file_urls_request.session_id = page.id
    message.file_urls_request.file_names.append(name)
    await page.session.socket.send(message.SerializeToString())
    while True:
        answer = ForwardMsg.FromString(bytes(await page.session.socket.recv(decode=False)))
        if answer.WhichOneof("type") == "file_urls_response":
            urls: FileURLs = answer.file_urls_response.file_urls[0]
            return urls


def _put(server: Server, address: str, name: str, content: bytes) -> None:
    """Sends a file as a form does, with the token against requests of other sites."""
    with DIRECT.open(f"{server.url}/_stcore/health", timeout=30) as answer:
        found = re.search(r"_streamlit_xsrf=([^;]+)", answer.headers.get("Set-Cookie", ""))
    token, border = found[1] if found else "", uuid.uuid4().hex
    head = f'--{border}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
    headers = {
        "Content-Type": f"multipart/form-data; boundary={border}",
        "Cookie": f"_streamlit_xsrf={token}",
        "X-Xsrftoken": token,
    }
    body = head.encode() + content + f"\r\n--{border}--\r\n".encode()
    request = urllib.request.Request(server.url + address, body, headers, method="PUT")
    with DIRECT.open(request, timeout=30):
        pass
