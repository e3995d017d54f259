"""Models: FederatedLearning_FusionType, FederatedLearning_LogLevel, FederatedLearning."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from .._runtime.operation import Bounds
from .federated_learning_crypto import FederatedLearningCrypto
from .federated_learning_model import FederatedLearningModel
from .federated_learning_optimizer import FederatedLearningOptimizer
from .federated_learning_remote_training import FederatedLearningRemoteTraining
from .hardware_spec import HardwareSpec
from .software_spec_rel import SoftwareSpecRel


class FederatedLearning_FusionType(OpenStrEnum):
    """How the models of the parties are merged."""

    ITER_AVG = "iter_avg"
    AVG = "avg"
    PFNM = "pfnm"
    SPAHM = "spahm"
    XGB_CLASSIFIER = "xgb_classifier"
    XGB_REGRESSOR = "xgb_regressor"
    CRYPTO_ITER_AVG = "crypto_iter_avg"


class FederatedLearning_LogLevel(OpenStrEnum):
    """How much is logged."""

    CRITICAL = "critical"
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    DEBUG = "debug"


class FederatedLearning(Model, kw_only=True):
    """Settings of a federated training.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Machine Learning samples,
    commit 49946b7, cloud notebooks.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {"sketch_accuracy_vs_privacy": Bounds(minimum=0, maximum=1)}

    model: FederatedLearningModel | UnsetType = UNSET
    """Model to train."""
    fusion_type: FederatedLearning_FusionType
    """How the models of the parties are merged."""
    remote_training: FederatedLearningRemoteTraining
    """The parties that take part."""
    rounds: int | UnsetType = UNSET
    """Number of rounds."""
    termination_predicate: str | UnsetType = UNSET
    """Condition that ends the training early."""
    epochs: int | UnsetType = UNSET
    """Epochs of each party in a round."""
    optimizer: FederatedLearningOptimizer | UnsetType = UNSET
    """Optimizer of the parties."""
    loss: str | UnsetType = UNSET
    """Loss function."""
    metrics: str | UnsetType = UNSET
    """Metric to report."""
    max_depth: int | UnsetType = UNSET
    """Greatest depth of a tree."""
    learning_rate: float | UnsetType = UNSET
    """Learning rate."""
    l2_regularization: float | UnsetType = UNSET
    """Weight of the L2 regularization."""
    max_bins: int | UnsetType = UNSET
    """Greatest number of bins of a histogram."""
    max_leaf_nodes: int | UnsetType = UNSET
    """Greatest number of leaves of a tree."""
    min_samples_leaf: int | UnsetType = UNSET
    """Least number of samples in a leaf."""
    random_state: int | UnsetType = UNSET
    """Seed."""
    verbose: bool | UnsetType = UNSET
    """Whether to report more."""
    num_classes: int | UnsetType = UNSET
    """Number of classes."""
    byzantine_threshold: int | UnsetType = UNSET
    """Number of faulty parties to tolerate."""
    sigma: float | UnsetType = UNSET
    """Deviation from the merged model that the matching permits."""
    sigma0: float | UnsetType = UNSET
    """Deviation of the merged model that the matching permits."""
    gamma: float | UnsetType = UNSET
    """Parameter of the matching."""
    iters: int | UnsetType = UNSET
    """Iterations of the matching."""
    save_intermediate_models: bool | UnsetType = UNSET
    """Whether to store the model of each round."""
    crypto: FederatedLearningCrypto | UnsetType = UNSET
    """Encryption of what the parties send."""
    hardware_spec: HardwareSpec | UnsetType = UNSET
    """Hardware to run on."""
    software_spec: SoftwareSpecRel | UnsetType = UNSET
    """Software environment to run in."""
    version: str | UnsetType = UNSET
    """Version of the framework."""
    log_level: FederatedLearning_LogLevel | UnsetType = UNSET
    """How much is logged."""
    sketch_accuracy_vs_privacy: float | UnsetType = UNSET
    """Balance of accuracy and privacy of the data sketches. Allowed: 0 to 1. Default: 0.01."""
