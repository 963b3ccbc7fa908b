"""What the page uses of Streamlit's private interface, as seen in version 1.67.0; a test notices when it goes."""

from __future__ import annotations

from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile

SEEN_IN = "1.67.0"


def forget(file: UploadedFile) -> None:
    """Lets go of an uploaded file's bytes now; Streamlit keeps those of every upload until the session ends."""
    context = get_script_run_ctx()
    if context and isinstance(context.uploaded_file_mgr, MemoryUploadedFileManager):
        context.uploaded_file_mgr.remove_file(context.session_id, file.file_id)
