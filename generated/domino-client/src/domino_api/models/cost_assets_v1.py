"""Models: CostAssetsV1, CostAssetsV1_Labels, CostAssetsV1_Properties."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .cost_assets_v1_window import CostAssetsV1Window


class CostAssetsV1(
    Model,
    kw_only=True,
    rename={"cpu_cost": "cpuCost", "gpu_cost": "gpuCost", "ram_cost": "ramCost", "total_cost": "totalCost"},
):
    """Costs of one asset over one window.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    cpu_cost: float | UnsetType = UNSET
    gpu_cost: float | UnsetType = UNSET
    labels: CostAssetsV1_Labels | UnsetType = UNSET
    name: str | UnsetType = UNSET
    properties: CostAssetsV1_Properties | UnsetType = UNSET
    ram_cost: float | UnsetType = UNSET
    total_cost: float | UnsetType = UNSET
    type: str | UnsetType = UNSET
    window: CostAssetsV1Window | UnsetType = UNSET
    """Window that the entry covers."""


class CostAssetsV1_Labels(Model, kw_only=True):
    """CostAssetsV1, Labels."""

    instance: str | UnsetType = UNSET
    job: str | UnsetType = UNSET
    label_dominodatalab_com_domino_node: str | UnsetType = UNSET
    label_dominodatalab_com_node_pool: str | UnsetType = UNSET


class CostAssetsV1_Properties(Model, kw_only=True, rename={"provider_id": "providerId"}):
    """CostAssetsV1, Properties."""

    category: str | UnsetType = UNSET
    cluster: str | UnsetType = UNSET
    provider: str | UnsetType = UNSET
    provider_id: str | UnsetType = UNSET
    service: str | UnsetType = UNSET
