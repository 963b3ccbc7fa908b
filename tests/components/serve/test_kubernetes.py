"""deploy/kubernetes.yaml holds to Kubernetes' own schemas, and asks of the app what the app has."""

from __future__ import annotations

import re
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import kubernetes_validate
import pytest
import yaml

from components.serve import address_limits
from components.serve.streamlit_internals import UPLOAD
from tests.bench.server import DIRECT, ROOT, Server, serve

DEPLOY = ROOT / "deploy"
OLDEST = "1.30"  # preStop has "sleep" from there on
NEWEST = ".".join(kubernetes_validate.latest_version().split(".")[:2])
PROBES = ("startupProbe", "readinessProbe", "livenessProbe")
Object = dict[str, Any]  # Any: what an object holds is for its schema to say


def objects() -> dict[tuple[str, str], Object]:
    """The objects of the file by kind and name."""
    text = (DEPLOY / "kubernetes.yaml").read_text(encoding="utf-8")
    found: list[Object] = list(yaml.safe_load_all(text))
    named = {(one["kind"], one["metadata"]["name"]): one for one in found}
    assert len(named) == len(found)
    return named


def container() -> Object:
    (only,) = objects()["Deployment", "how-far"]["spec"]["template"]["spec"]["containers"]
    found: Object = only
    return found


@pytest.mark.parametrize("version", [OLDEST, NEWEST])
def test_every_object_holds_to_the_schema_of_its_kind(version: str) -> None:
    found = objects()
    kinds = [kind for kind, _ in found]
    assert kinds == ["Deployment", "Service", "Ingress", "Ingress", "Ingress", "HorizontalPodAutoscaler"]
    for one in found.values():
        assert kubernetes_validate.validate(one, version, strict=True) == version


def _misspell(spec: Object) -> None:
    spec["template"]["spec"]["containers"][0]["readynessProbe"] = {}


def _number_as_text(spec: Object) -> None:
    spec["template"]["spec"]["containers"][0]["livenessProbe"]["periodSeconds"] = "10"


def _number_in_environment(spec: Object) -> None:
    spec["template"]["spec"]["containers"][0]["env"].append({"name": "PORT", "value": 8501})


@pytest.mark.parametrize("plant", [_misspell, _number_as_text, _number_in_environment])
def test_a_mistake_in_the_file_is_noticed(plant: Callable[[Object], None]) -> None:
    one = objects()["Deployment", "how-far"]
    plant(one["spec"])
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(one, OLDEST, strict=True)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """The app with the manifest's plain settings, and the container's port as the one that readers type."""
    settings = {one["name"]: one["value"] for one in container()["env"] if "value" in one}
    with serve("components/serve/app.py", settings=settings | {"STREAMLIT_BROWSER_SERVER_PORT": "8501"}) as running:
        yield running


@pytest.mark.parametrize("probe", PROBES)
def test_the_app_answers_every_probe(probe: str, server: Server) -> None:
    asked = container()[probe]["httpGet"]
    headers = {header["name"]: header["value"] for header in asked.get("httpHeaders", [])}
    request = urllib.request.Request(server.url + asked["path"], headers=headers)
    with DIRECT.open(request, timeout=container()[probe]["timeoutSeconds"]) as answer:
        assert answer.status == 200
    assert asked["port"] == "http"


def test_ports_and_names_lead_from_the_ingress_to_the_port_that_the_image_serves() -> None:
    found, image = objects(), (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    (port,) = container()["ports"]
    assert re.findall(r"EXPOSE (\d+)|SERVER_PORT=(\d+)", image) == [("", "8501"), ("8501", "")]
    assert (port["name"], port["containerPort"]) == ("http", 8501)
    (service,) = found["Service", "how-far"]["spec"]["ports"]
    assert (service["name"], service["targetPort"]) == ("http", "http")
    labels = found["Deployment", "how-far"]["spec"]["template"]["metadata"]["labels"]
    assert found["Service", "how-far"]["spec"]["selector"] == labels
    for (kind, _), one in found.items():
        if kind == "Ingress":
            (rule,) = one["spec"]["rules"]
            assert rule["host"] in container()["env"][0]["value"].split()
            for path in rule["http"]["paths"]:
                assert path["backend"] == {"service": {"name": "how-far", "port": {"name": "http"}}}


def test_the_limits_that_are_left_to_the_ingress_stand_there_for_the_same_addresses() -> None:
    found = objects()
    costly = found["Ingress", "how-far-costly"]
    assert {"name": address_limits.SETTING, "value": "off"} in container()["env"]
    (rule,) = costly["spec"]["rules"]
    assert [path["path"] for path in rule["http"]["paths"]] == ["/export/", UPLOAD]
    assert {"/export/", UPLOAD} < set(address_limits.LIMITS)
    for (kind, name), one in found.items():
        notes = {key.rpartition("/")[2]: value for key, value in one["metadata"].get("annotations", {}).items()}
        if kind == "Ingress" and name != "how-far-inside":
            assert (notes["affinity"], notes["session-cookie-name"]) == ("cookie", "replica"), name
            assert "limit-rps" in notes or "limit-connections" in notes, name


def test_a_replica_has_the_rights_and_the_limits_that_it_has_in_compose() -> None:
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))["x-replica"]
    pod, own = objects()["Deployment", "how-far"]["spec"]["template"]["spec"], container()
    assert f"--uid {pod['securityContext']['runAsUser']} " in (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    assert pod["securityContext"]["runAsNonRoot"] is True
    rights = own["securityContext"]
    assert (compose["read_only"], rights["readOnlyRootFilesystem"]) == (True, True)
    assert compose["cap_drop"] == rights["capabilities"]["drop"] == ["ALL"]
    assert (compose["security_opt"], rights["allowPrivilegeEscalation"]) == (["no-new-privileges:true"], False)
    assert {mount["mountPath"] for mount in own["volumeMounts"]} == {*compose["tmpfs"], "/dev/shm"}
    assert (compose["mem_limit"], own["resources"]["limits"]["memory"]) == ("${REPLICA_MEMORY:-2g}", "2Gi")
    assert (compose["cpus"], own["resources"]["limits"]["cpu"]) == ("${REPLICA_CPUS:-2}", "2")
